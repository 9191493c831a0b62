package newsdesk.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.Saying;
import newsdesk.retrieval.Generation;

/// How one generation differs from the one before, article by article and quotation by quotation.
///
/// @param added     articles that were not there before, in the order of the newer generation
/// @param changed   articles whose text or imprint is another
/// @param removed   articles that are not there any more
/// @param unchanged how many are as they were
/// @param gained    how many quotations were not there before
/// @param lost      how many are not there any more
public record Difference(
        List<ArticleId> added, List<ArticleId> changed, List<ArticleId> removed, int unchanged, int gained, int lost) {

    public Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /// What an article is known by.
    private record Print(String contentHash, Imprint imprint) {}

    /// Compares two generations.
    ///
    /// @param books opens the book of quotations of a generation; nothing where it has none
    static Difference between(
            Optional<Generation> before, Generation after, Function<Coverage, Optional<QuotationBook>> books) {
        Map<ArticleId, Print> old = before.map(Difference::prints).orElse(Map.of());
        List<ArticleId> added = new ArrayList<>();
        List<ArticleId> changed = new ArrayList<>();
        Set<ArticleId> removed = new HashSet<>(old.keySet());
        int unchanged = 0;
        for (Passage first : after.articles(0, after.coverage().articles())) {
            Print known = old.get(first.article());
            removed.remove(first.article());
            if (known == null) {
                added.add(first.article());
            } else if (!known.equals(print(first))) {
                changed.add(first.article());
            } else {
                unchanged++;
            }
        }
        Set<String> lost = before.map(generation -> sayings(generation, books)).orElse(Set.of());
        Set<String> gained = sayings(after, books);
        int common = (int) gained.stream().filter(lost::contains).count();
        return new Difference(
                added,
                changed,
                removed.stream()
                        .sorted(java.util.Comparator.comparing(ArticleId::value))
                        .toList(),
                unchanged,
                gained.size() - common,
                lost.size() - common);
    }

    private static Map<ArticleId, Print> prints(Generation generation) {
        Map<ArticleId, Print> prints = new HashMap<>();
        generation
                .articles(0, generation.coverage().articles())
                .forEach(first -> prints.put(first.article(), print(first)));
        return prints;
    }

    private static Print print(Passage first) {
        return new Print(first.contentHash(), first.imprint());
    }

    private static Set<String> sayings(Generation generation, Function<Coverage, Optional<QuotationBook>> books) {
        Optional<QuotationBook> open = books.apply(generation.coverage());
        if (open.isEmpty()) {
            return Set.of();
        }
        try (QuotationBook book = open.get()) {
            return book.size() == 0
                    ? Set.of()
                    : book.all(QuotationBook.Filter.ALL, 0, book.size()).sayings().stream()
                            .map(Saying::id)
                            .collect(Collectors.toSet());
        }
    }

    /// "3 added, 1 changed, 0 removed, 12 unchanged".
    public String articles() {
        return "%d added, %d changed, %d removed, %d unchanged"
                .formatted(added.size(), changed.size(), removed.size(), unchanged);
    }
}
