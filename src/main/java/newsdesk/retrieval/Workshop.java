package newsdesk.retrieval;

import java.util.Optional;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Coverage;

/// Generations that can be made aside and looked at before they are put into service, and gone back from.
public interface Workshop extends Generations {

    /// Builds a generation of the articles beside the one in service, and checks it. Nothing changes for those who
    /// search. Until the candidate is closed, by the thread that asked for it, nobody else writes; who builds in
    /// the same program waits for that.
    ///
    /// @throws SearchFailed                     where it cannot be written, or another program is writing
    /// @throws newsdesk.corpus.UnreadableCorpus where an article cannot be read
    Candidate prepare(ArticleSource articles, Progress progress);

    @Override
    default Reindexed reindex(ArticleSource articles, Progress progress) {
        try (Candidate candidate = prepare(articles, progress)) {
            return candidate.publish(progress);
        }
    }

    /// Puts the generation that was in service before back into service, in one step. The one that it replaces is
    /// kept: to go back once more is to go forward again. The stamp stays the one of the corpus that was last
    /// indexed, so that nobody indexes it again at once.
    ///
    /// @return what is in service now
    /// @throws SearchFailed where there is none before, it is damaged, or another is writing
    Coverage rollBack();

    /// A generation that is not in service.
    interface Candidate extends AutoCloseable {

        /// Whether the articles are those in service, indexed in the same way: then the candidate is that generation.
        boolean isUnchanged();

        /// The one in service while it was built, to be closed by the caller; nothing where there was none that can be
        /// used.
        Optional<Generation> before();

        /// The candidate itself, to be closed by the caller.
        Generation generation();

        /// Puts it into service in one step. On any failure the one before stays.
        Reindexed publish(Progress progress);

        /// Lets go of it; what was not put into service is deleted.
        @Override
        void close();
    }
}
