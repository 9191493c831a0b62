package newsdesk.editing;

import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;

/// One generation, looked at as if it were in service.
///
/// @param opening opens it once more, to be closed by whoever asked
record Looking(Supplier<Optional<Generation>> opening) implements Generations {

    @Override
    public Optional<Generation> inService() {
        return opening.get();
    }

    @Override
    public Optional<String> stampInService() {
        return Optional.empty();
    }

    @Override
    public Reindexed reindex(ArticleSource articles, Progress progress) {
        throw new UnsupportedOperationException("nothing is built where somebody only looks");
    }
}
