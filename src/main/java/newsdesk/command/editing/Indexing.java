package newsdesk.command.editing;

import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;

/// Brings the index up to date with the corpus.
@FunctionalInterface
public interface Indexing {

    /// Builds what has to be built and puts it into service; see [newsdesk.retrieval.Generations#reindex].
    ///
    /// @param vectors whether passages can also be found by their meaning afterwards, which takes far longer
    Reindexed run(boolean vectors, Progress progress);

    /// Waits while the index or the articles are being changed, and says so.
    default void await(Progress progress) {}
}
