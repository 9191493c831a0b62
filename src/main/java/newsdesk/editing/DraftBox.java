package newsdesk.editing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.ledger.Drafts;

/// Drafts as the ledger keeps them: by their parts.
///
/// @param drafts where they are kept
record DraftBox(Drafts drafts) {

    /// So many wait at once; each is looked at by a person.
    static final int MOST = 200;

    Draft add(Instant made, String origin, Article article) {
        return draft(drafts.add(made, origin, texts(article), MOST));
    }

    Optional<Draft> find(String id) {
        return drafts.find(id).map(DraftBox::draft);
    }

    List<Draft> all() {
        return drafts.newest(MOST).stream().map(DraftBox::draft).toList();
    }

    boolean change(String id, Article article) {
        return drafts.change(id, texts(article));
    }

    private static Map<String, String> texts(Article article) {
        Imprint imprint = article.imprint();
        Map<String, String> texts = new HashMap<>();
        texts.put("id", article.id().value());
        texts.put("headline", imprint.headline());
        texts.put("standfirst", imprint.standfirst());
        texts.put("outlet", imprint.outlet().name());
        texts.put("byline", imprint.byline());
        texts.put("published", imprint.published().iso());
        texts.put("updated", imprint.updated().iso());
        texts.put("link", imprint.link().address());
        texts.put("language", imprint.language());
        texts.put("body", article.body());
        // No database keeps it, and no text needs it.
        texts.replaceAll((_, words) -> words.replace("\0", ""));
        return texts;
    }

    private static Draft draft(newsdesk.ledger.Draft kept) {
        Map<String, String> texts = kept.texts();
        Imprint imprint = new Imprint(
                texts.getOrDefault("headline", ""),
                texts.getOrDefault("standfirst", ""),
                new Outlet(texts.getOrDefault("outlet", "")),
                texts.getOrDefault("byline", ""),
                Published.parse(texts.getOrDefault("published", "")),
                Published.parse(texts.getOrDefault("updated", "")),
                new Link(texts.getOrDefault("link", "")),
                texts.getOrDefault("language", ""));
        Article article =
                new Article(new ArticleId(texts.getOrDefault("id", "")), imprint, texts.getOrDefault("body", ""));
        return new Draft(kept.id(), kept.made(), kept.origin(), article);
    }
}
