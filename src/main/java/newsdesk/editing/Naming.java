package newsdesk.editing;

import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;

/// Gives articles that come in one by one their ids: the address of an article, so that another version of it takes its
/// place; where it has none, a name made of its text.
final class Naming {

    /// So much of a hash tells texts apart.
    private static final int HASH = 16;

    private Naming() {}

    static Article named(Imprint imprint, String body) {
        String address = imprint.link().address();
        Article unnamed = new Article(new ArticleId("unnamed"), imprint, body);
        String name = address.isEmpty() || address.length() > ArticleId.LONGEST
                ? "added-" + unnamed.contentHash().substring(0, HASH)
                : address;
        return new Article(new ArticleId(name), imprint, body);
    }
}
