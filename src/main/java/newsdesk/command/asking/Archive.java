package newsdesk.command.asking;

import java.util.Optional;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.History;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;

/// Where the indexed articles are looked up.
public interface Archive {

    /// What is in service, to be closed by the caller; built first where there is nothing yet.
    ///
    /// @throws newsdesk.retrieval.SearchFailed  where it cannot be opened
    /// @throws newsdesk.corpus.UnreadableCorpus where it had to be built and an article cannot be read
    Generation open(Progress progress);

    /// What is in service already, to be closed by the caller; nothing is built for it.
    ///
    /// @throws newsdesk.retrieval.SearchFailed where it cannot be opened
    Optional<Generation> asItIs();

    /// Why coverage is out of date; nothing where it is not.
    default Optional<Stale> stale(Coverage coverage) {
        return Optional.empty();
    }

    /// What was done to articles since they were published here.
    default History history() {
        return History.NONE;
    }
}
