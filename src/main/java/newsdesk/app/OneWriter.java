package newsdesk.app;

import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleStore;
import newsdesk.retrieval.DataLock;

/// A store that only one process writes to at a time.
///
/// @param store what it is kept in
/// @param lock  the right to write
record OneWriter(ArticleStore store, DataLock lock) implements ArticleStore {

    /// Waits for whoever is writing in this process.
    ///
    /// @throws newsdesk.retrieval.SearchFailed where another process is writing
    @Override
    public Kept keep(Stream<Article> articles) {
        try (DataLock.Held _ = lock.holdInTurn(() -> {})) {
            return store.keep(articles);
        }
    }

    @Override
    public String stamp() {
        return store.stamp();
    }

    @Override
    public Stream<Article> articles() {
        return store.articles();
    }
}
