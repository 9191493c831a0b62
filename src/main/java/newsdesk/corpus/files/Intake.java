package newsdesk.corpus.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleStore.Kept;
import newsdesk.corpus.UnreadableCorpus;

/// One import on its way into a batch: sorts out what is new, what has changed, and what is there already.
final class Intake {

    private final Map<ArticleId, Fingerprint> before;
    private final BatchWriter writer;
    private final Set<ArticleId> taken = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;

    /// @param before the articles that are kept already
    Intake(Map<ArticleId, Fingerprint> before, BatchWriter writer) {
        this.before = before;
        this.writer = writer;
    }

    /// @throws UnreadableCorpus where an article of this id was taken in before in this import
    void take(Article article) {
        if (!taken.add(article.id())) {
            throw new UnreadableCorpus("Two of the articles have the id %s; give one of them another, or leave it out."
                    .formatted(OneLine.quoted(article.id().value())));
        }
        byte[] line = KeptArticle.line(article);
        Fingerprint kept = before.get(article.id());
        if (kept == null) {
            added++;
        } else if (kept.equals(Fingerprint.of(line, 0, line.length))) {
            unchanged++;
            return;
        } else {
            changed++;
        }
        try {
            writer.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kept kept() {
        return new Kept(added, changed, unchanged);
    }
}
