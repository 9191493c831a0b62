package newsdesk.retrieval.lucene;

import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.PassageSplitter;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Progress;
import org.jspecify.annotations.Nullable;

/// What a look at the articles tells before anything is built.
///
/// @param unchanged whether they are those in service, indexed in the same way
/// @param passages  how many passages they have, or -1 where that was not counted
record Survey(boolean unchanged, int passages) {

    /// Reads all articles where that can spare embedding, or building what is already there.
    ///
    /// @param embedder for passages; where it is missing, they are indexed by words alone
    static Survey of(
            ArticleSource articles, Optional<LuceneGeneration> before, @Nullable Embedder embedder, Progress progress) {
        String model = embedder == null ? Manifest.NO_VECTORS : embedder.model();
        boolean comparable =
                before.isPresent() && model.equals(before.get().manifest().model());
        if (!comparable && embedder == null) {
            return new Survey(false, -1);
        }
        int mostArticles =
                embedder == null && before.isPresent() ? before.get().coverage().articles() : Integer.MAX_VALUE;
        Fingerprint fingerprint = new Fingerprint();
        int passages = 0;
        try (Stream<Article> all = articles.articles()) {
            for (Article article : (Iterable<Article>) all::iterator) {
                fingerprint.add(article);
                if (fingerprint.articles() > mostArticles) {
                    return new Survey(false, -1);
                }
                passages +=
                        embedder == null ? 0 : PassageSplitter.split(article).size();
                progress.at("reading articles", fingerprint.articles(), -1);
            }
        }
        boolean same = comparable
                && fingerprint.finish().equals(before.get().manifest().fingerprint());
        return new Survey(same, embedder == null ? -1 : passages);
    }
}
