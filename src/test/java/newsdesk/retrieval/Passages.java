package newsdesk.retrieval;

import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;

/// Passages for tests, cut as the program cuts them.
public final class Passages {

    private Passages() {}

    /// The first passage of an article that prints nothing but its body.
    public static Passage of(String article, String body) {
        return PassageSplitter.split(new Article(new ArticleId(article), Imprint.NONE, body))
                .getFirst();
    }
}
