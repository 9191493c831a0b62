package newsdesk.app;

import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.command.asking.Archive;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.History;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;

/// The archive as members see it: what is in service, and never a question that waits for indexing.
record Archived(Supplier<Office> office) implements Archive {

    @Override
    public Generation open(Progress progress) {
        return asItIs().orElseThrow(() -> new SearchFailed("Nothing is indexed yet."));
    }

    @Override
    public Optional<Stale> stale(Coverage coverage) {
        return office.get().freshness.of(coverage);
    }

    @Override
    public History history() {
        return office.get().revisions.history();
    }

    @Override
    public Optional<Generation> asItIs() {
        return office.get().served.inService();
    }
}
