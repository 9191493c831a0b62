package newsdesk.retrieval;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.History;
import newsdesk.corpus.Passage;
import org.jspecify.annotations.Nullable;

/// Generations from which nothing comes of articles that have been retracted or corrected since they were indexed:
/// from the moment a change is recorded, whatever the index still holds.
public final class Withholding implements Generations {

    private final Generations inner;
    private final Supplier<History> history;
    private @Nullable Known known;

    /// What is withheld of a generation, as of a revision.
    private record Known(long generation, long revision, Set<ArticleId> articles) {}

    /// @param inner   what is indexed
    /// @param history what was done to articles up to now; must be quick, since it is asked for every question
    public Withholding(Generations inner, Supplier<History> history) {
        this.inner = inner;
        this.history = history;
    }

    @Override
    public Optional<Generation> inService() {
        return inner.inService().map(generation -> {
            try {
                Set<ArticleId> withheld = withheld(generation);
                return withheld.isEmpty() ? generation : new LessArticles(generation, withheld);
            } catch (RuntimeException e) {
                generation.close();
                throw e;
            }
        });
    }

    /// The articles of a generation on which nothing may rest any more.
    public synchronized Set<ArticleId> withheld(Generation generation) {
        History now = history.get();
        long number = generation.coverage().generation();
        if (known == null || known.generation() != number || known.revision() != now.last()) {
            Set<ArticleId> withheld = new HashSet<>();
            for (ArticleId article : now.articles()) {
                Optional<Passage> indexed =
                        generation.passagesOf(article).stream().findFirst();
                if (indexed.isPresent()
                        && now.isWithdrawn(
                                article,
                                indexed.get().contentHash(),
                                indexed.get().imprint())) {
                    withheld.add(article);
                }
            }
            known = new Known(number, now.last(), Set.copyOf(withheld));
        }
        return known.articles();
    }

    @Override
    public Optional<String> stampInService() {
        return inner.stampInService();
    }

    @Override
    public boolean isGoneBackTo() {
        return inner.isGoneBackTo();
    }

    @Override
    public Reindexed reindex(ArticleSource articles, Progress progress) {
        return inner.reindex(articles, progress);
    }
}
