package newsdesk.editing;

import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.SearchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices that the articles are others than those that were indexed, each time somebody has it look.
///
/// A change counts only when the second look sees it as the first did: whoever copies files in is given time to finish.
public final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Supplier<ArticleSource> articles;
    private final Supplier<Generations> generations;
    private final Runnable changed;
    private String seen = "";
    private String told = "";

    /// @param changed what is done about it, once for each change
    public FolderWatch(Supplier<ArticleSource> articles, Supplier<Generations> generations, Runnable changed) {
        this.articles = articles;
        this.generations = generations;
        this.changed = changed;
    }

    /// Looks once. Whatever goes wrong is written into the log, and looked at again the next time.
    public synchronized void look() {
        try {
            String now = articles.get().stamp();
            boolean settled = now.equals(seen);
            seen = now;
            if (settled
                    && !now.equals(told)
                    && !generations.get().stampInService().equals(Optional.of(now))) {
                told = now;
                changed.run();
            }
        } catch (UnreadableCorpus | SearchFailed e) {
            LOG.warn("Whether the articles have changed cannot be told. {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("What was to be done about changed articles failed", e);
        }
    }
}
