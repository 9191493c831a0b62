package newsdesk.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import newsdesk.corpus.Revisions;
import newsdesk.corpus.Revisions.Entry;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;

/// Retracts, restores and corrects articles. When a method returns, what it did counts for the next question; the
/// index may follow later.
public final class Corrections {

    private final Revisions revisions;
    private final ArticleSource published;
    private final Generations served;
    private final Clock clock;

    /// @param published the articles as they were published
    /// @param served    what questions are answered from, where an article is found sooner than in its source
    public Corrections(Revisions revisions, ArticleSource published, Generations served, Clock clock) {
        this.revisions = revisions;
        this.published = published;
        this.served = served;
        this.clock = clock;
    }

    /// Whoever does something, and why.
    ///
    /// @param who    a pseudonym, or "console"
    /// @param reason at most [Revision#LONGEST_REASON] characters; may be empty
    public record Cause(String who, String reason) {}

    /// Withdraws an article.
    public Ruling retract(ArticleId article, Cause cause) {
        Optional<Revision> before = retraction(article);
        if (before.isPresent()) {
            return new Ruling.Declined("%s was retracted already, on %s.".formatted(article, day(before.get())));
        }
        return imprint(article)
                .map(imprint -> made(article, imprint, new Change.Retracted(), cause))
                .orElseGet(() -> unknown(article));
    }

    /// Takes back what was done to an article last: a retraction or a correction.
    public Ruling restore(ArticleId article, Cause cause) {
        List<Revision> all = revisions.history().of(article);
        if (all.isEmpty()) {
            return new Ruling.Declined("Nothing was done to %s that could be taken back.".formatted(article));
        }
        Revision last = all.getLast();
        return switch (last.change()) {
            case Change.Retracted _ -> made(article, last.imprint(), new Change.Restored(), cause);
            case Change.Restored _ ->
                new Ruling.Declined("%s was restored already, on %s.".formatted(article, day(last)));
            case Change.Corrected(Article before, Article after) ->
                made(article, after.imprint(), new Change.Corrected(/* before= */ after, /* after= */ before), cause);
        };
    }

    /// Puts right what was wrong in an article.
    public Ruling correct(ArticleId article, Correction correction, Cause cause) {
        if (retraction(article).isPresent()) {
            return new Ruling.Declined("%s is retracted. Restore it first.".formatted(article));
        }
        Optional<Article> now = article(article);
        if (now.isEmpty()) {
            return unknown(article);
        }
        Article corrected;
        try {
            corrected = correction.of(now.get());
        } catch (IllegalArgumentException e) {
            return new Ruling.Declined("That cannot be: %s.".formatted(e.getMessage()));
        }
        return corrected.equals(now.get())
                ? new Ruling.Declined("%s says that already.".formatted(article))
                : made(article, now.get().imprint(), new Change.Corrected(now.get(), corrected), cause);
    }

    private Ruling made(ArticleId article, Imprint imprint, Change change, Cause cause) {
        return new Ruling.Made(
                revisions.add(new Entry(article, imprint, change, clock.instant(), cause.who(), cause.reason())));
    }

    private Optional<Revision> retraction(ArticleId article) {
        History history = revisions.history();
        return history.isRetracted(article)
                ? history.of(article).stream()
                        .filter(revision -> revision.change() instanceof Change.Retracted)
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    /// What an article prints around its text now.
    private Optional<Imprint> imprint(ArticleId article) {
        Optional<Generation> open = served.inService();
        if (open.isPresent()) {
            try (Generation generation = open.get()) {
                var passages = generation.passagesOf(article);
                if (!passages.isEmpty()) {
                    return Optional.of(passages.getFirst().imprint());
                }
            }
        }
        return article(article).map(Article::imprint);
    }

    /// An article as it counts now. Its source is read until it is found.
    private Optional<Article> article(ArticleId article) {
        History history = revisions.history();
        try (Stream<Article> articles = published.articles()) {
            return articles.filter(each -> each.id().equals(article))
                    .findFirst()
                    .flatMap(history::inPlaceOf);
        }
    }

    private static Ruling unknown(ArticleId article) {
        return new Ruling.Declined("There is no article with the id \"%s\".".formatted(article));
    }

    private LocalDate day(Revision revision) {
        return LocalDate.ofInstant(revision.made(), clock.getZone());
    }
}
