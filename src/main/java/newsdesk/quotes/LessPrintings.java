package newsdesk.quotes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.History;

/// A book without what nothing may rest on any more: what only articles print that were retracted, or corrected since
/// it was made, is not in it; what others print too is in it as those print it.
public final class LessPrintings implements QuotationBook {

    private final QuotationBook inner;
    private final History history;
    private final List<Saying> affected;

    private LessPrintings(QuotationBook inner, History history, List<Saying> affected) {
        this.inner = inner;
        this.history = history;
        this.affected = affected;
    }

    /// A book as it may be read after what was done to articles; closing it closes the book.
    public static QuotationBook of(QuotationBook book, History history) {
        if (history.last() == 0) {
            return book;
        }
        List<Saying> affected = book.printedIn(history.articles()).stream()
                .filter(saying -> saying.printings().stream().anyMatch(printing -> isWithdrawn(printing, history)))
                .toList();
        return affected.isEmpty() ? book : new LessPrintings(book, history, affected);
    }

    private static boolean isWithdrawn(Printing printing, History history) {
        return history.isWithdrawn(printing.article(), printing.extract().contentHash(), printing.imprint());
    }

    /// A saying as the other articles print it; nothing where there are none.
    private Optional<Saying> left(Saying saying) {
        List<Printing> left = saying.printings().stream()
                .filter(printing -> !isWithdrawn(printing, history))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Saying(saying.id(), saying.speaker(), left));
    }

    private List<Saying> left(List<Saying> sayings) {
        return sayings.stream().flatMap(saying -> left(saying).stream()).toList();
    }

    private List<Saying> gone() {
        return affected.stream().filter(saying -> left(saying).isEmpty()).toList();
    }

    @Override
    public int size() {
        return inner.size() - gone().size();
    }

    @Override
    public Speakers speakers() {
        Map<String, Integer> fewer = new HashMap<>();
        gone().forEach(saying -> saying.speaker().ifPresent(speaker -> fewer.merge(speaker.name(), 1, Integer::sum)));
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        inner.speakers().counts().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - fewer.getOrDefault(entry.getKey(), 0)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return new Speakers(counts);
    }

    @Override
    public Optional<Saying> saying(String id) {
        return inner.saying(id).flatMap(this::left);
    }

    @Override
    public Found all(Filter filter, int offset, int limit) {
        return page(inner.all(filter, 0, enough(offset, limit)), offset, limit);
    }

    @Override
    public Found about(String topic, Filter filter, int offset, int limit) {
        return page(inner.about(topic, filter, 0, enough(offset, limit)), offset, limit);
    }

    private int enough(int offset, int limit) {
        return Math.clamp((long) offset + limit + affected.size(), 0, Integer.MAX_VALUE);
    }

    /// Counts as gone what was seen to be gone: with a total in the thousands, a reader turns no page further on.
    private Found page(Found found, int offset, int limit) {
        List<Saying> left = left(found.sayings());
        int from = Math.min(offset, left.size());
        int to = (int) Math.min(left.size(), (long) offset + limit);
        return new Found(
                left.subList(from, to), found.total() - (found.sayings().size() - left.size()));
    }

    @Override
    public List<Saying> like(String words, int limit) {
        return left(inner.like(words, enough(0, limit))).stream().limit(limit).toList();
    }

    /// Draws again where what was drawn is gone; where luck fails for long, the first that is left.
    @Override
    public Optional<Saying> any(Filter filter, RandomGenerator chance) {
        Found left = all(filter, 0, 1);
        if (left.total() == 0) {
            return Optional.empty();
        }
        for (int tries = 0; tries <= affected.size(); tries++) {
            Optional<Saying> one = inner.any(filter, chance).flatMap(this::left);
            if (one.isPresent()) {
                return one;
            }
        }
        return left.sayings().stream().findFirst();
    }

    @Override
    public List<Saying> printedIn(Collection<ArticleId> wanted) {
        return left(inner.printedIn(wanted)).stream()
                .filter(saying -> saying.printings().stream().anyMatch(printing -> wanted.contains(printing.article())))
                .toList();
    }

    @Override
    public void close() {
        inner.close();
    }
}
