package newsdesk.retrieval;

import java.util.Optional;
import newsdesk.corpus.ArticleSource;

/// The index generations of one data directory: the one in service, how a new one takes its place.
public interface Generations {

    /// The generation in service, to be closed by the caller; nothing where none was ever built, or where what is
    /// there is damaged or of another version of the program, and so has to be built anew.
    ///
    /// @throws SearchFailed where the data directory cannot be read
    Optional<Generation> inService();

    /// The [ArticleSource#stamp()] of the corpus that the generation in service was built from; empty where there
    /// is none.
    Optional<String> stampInService();

    /// Whether somebody went back to the one in service, and a newer one is kept.
    default boolean isGoneBackTo() {
        return false;
    }

    /// Builds a generation of the articles beside the one in service, checks it, and puts it into service in one
    /// step. Where the articles turn out to be the ones in service, that generation stays. On any failure the one
    /// in service stays.
    ///
    /// @throws SearchFailed                     where it cannot be written, or another process is writing
    /// @throws newsdesk.corpus.UnreadableCorpus where an article cannot be read
    Reindexed reindex(ArticleSource articles, Progress progress);

    /// What came of a reindex.
    ///
    /// @param coverage  what is in service now
    /// @param unchanged whether that is what was in service before
    /// @param embedded  how many passages had to be embedded, the others having been embedded before
    record Reindexed(newsdesk.corpus.Coverage coverage, boolean unchanged, int embedded) {}
}
