package newsdesk.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Article;
import newsdesk.corpus.Imprint;

/// An article that waits to be published or discarded.
///
/// @param id      by which it is called
/// @param made    when it was brought
/// @param origin  where it came from, in words: an address, the name of a file, "pasted text"
/// @param article as it would be published
public record Draft(String id, Instant made, String origin, Article article) {

    /// What an article should say about itself and this one does not, in words.
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        Imprint imprint = article.imprint();
        if (imprint.headline().isEmpty()) {
            missing.add("headline");
        }
        if (!imprint.outlet().isKnown()) {
            missing.add("outlet");
        }
        if (imprint.published().day().isEmpty()) {
            missing.add("date");
        }
        if (!imprint.link().isPresent()) {
            missing.add("link");
        }
        return missing;
    }

    /// How many words its text has.
    public int words() {
        return article.body().strip().split("\\s+").length;
    }
}
