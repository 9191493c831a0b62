package newsdesk.retrieval.lucene;

import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;

/// Articles written down in a test.
record ListedArticles(String stamp, List<Article> list) implements ArticleSource {

    static ListedArticles of(String stamp, Article... articles) {
        return new ListedArticles(stamp, List.of(articles));
    }

    static Article article(String id, String headline, String outlet, String day, String body) {
        Imprint imprint = new Imprint(
                headline, "", new Outlet(outlet), "", Published.parse(day), Published.undated(), Link.NONE, "en");
        return new Article(new ArticleId(id), imprint, body);
    }

    @Override
    public Stream<Article> articles() {
        return list.stream();
    }
}
