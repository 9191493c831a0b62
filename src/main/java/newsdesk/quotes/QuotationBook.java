package newsdesk.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import newsdesk.corpus.Outlet;

/// Every quotation of the coverage, by speaker and by topic. Never changes: a reindex makes another.
///
/// The same words in several articles are one saying with several printings. Reported phrases of fewer than
/// [#SHORTEST_REPORT] words, and words that nobody is said to have said, are left out: they tell a reader nothing.
public final class QuotationBook {

    /// The fewest words of reported speech that is kept.
    static final int SHORTEST_REPORT = 4;

    /// From so many words on, the words alone tell sayings apart; fewer may be said by anybody.
    private static final int TELLING = 5;

    private final SequencedMap<String, Saying> byId;
    private final Map<String, List<Saying>> bySpeaker;
    private final Map<String, List<Saying>> byTopic;

    /// Which sayings are wanted.
    ///
    /// @param speaker the speaker's full name or surname, or empty for any
    /// @param since   none printed only before that day
    /// @param outlet  who printed them, or empty for any
    /// @param kind    how they were handed over, or empty for any
    public record Filter(
            Optional<String> speaker, Optional<LocalDate> since, Optional<Outlet> outlet, Optional<Kind> kind) {

        /// All of them.
        public static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private boolean admits(Saying saying) {
            return kind.filter(wanted -> wanted != saying.kind()).isEmpty()
                    && speaker.filter(wanted -> !isCalled(saying, wanted)).isEmpty()
                    && saying.printings().stream().anyMatch(this::admits);
        }

        private boolean admits(Printing printing) {
            Optional<LocalDate> day = printing.article().imprint().published().day();
            boolean late = since.isEmpty()
                    || day.filter(printed -> !printed.isBefore(since.get())).isPresent();
            return late
                    && outlet.filter(wanted ->
                                    !wanted.equals(printing.article().imprint().outlet()))
                            .isEmpty();
        }
    }

    private QuotationBook(Collection<Saying> sayings) {
        byId = new LinkedHashMap<>();
        bySpeaker = new HashMap<>();
        byTopic = new HashMap<>();
        for (Saying saying : sayings) {
            byId.put(saying.id(), saying);
            saying.speaker().ifPresent(speaker -> {
                bySpeaker
                        .computeIfAbsent(key(speaker.name()), _ -> new ArrayList<>())
                        .add(saying);
            });
            Words.topics(saying.words())
                    .forEach(word -> byTopic.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(saying));
        }
    }

    /// The book of what was found in articles.
    public static QuotationBook of(Collection<Printing> printings) {
        FullNames names = FullNames.of(printings);
        Map<String, List<Printing>> same = new LinkedHashMap<>();
        for (Printing printing : printings) {
            if (isWorthKeeping(printing)) {
                same.computeIfAbsent(keyOf(printing, names), _ -> new ArrayList<>())
                        .add(printing);
            }
        }
        List<Saying> sayings = new ArrayList<>();
        same.forEach((key, places) -> {
            places.sort(Printing.EARLIEST_FIRST);
            sayings.add(new Saying(Words.name(key), names.speaker(places), places));
        });
        sayings.sort(Comparator.comparing(Saying::first, Printing.EARLIEST_FIRST));
        return new QuotationBook(sayings);
    }

    private static boolean isWorthKeeping(Printing printing) {
        boolean said = !(printing.quotation().attribution() instanceof Attribution.Nobody);
        return said
                && (printing.quotation().kind() == Kind.DIRECT
                        || Words.of(printing.words()).size() >= SHORTEST_REPORT);
    }

    private static String keyOf(Printing printing, FullNames names) {
        List<String> words = Words.of(printing.words());
        if (words.size() > 1 && words.getFirst().equals("that")) {
            words = words.subList(1, words.size());
        }
        String key = String.join(" ", words);
        return words.size() >= TELLING ? key : key + " | " + names.key(printing);
    }

    /// All sayings, earliest first.
    public List<Saying> sayings() {
        return List.copyOf(byId.values());
    }

    /// The saying of an id.
    public Optional<Saying> saying(String id) {
        return Optional.ofNullable(byId.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    /// The speakers with how many sayings each has, the most quoted first.
    public SequencedMap<String, Integer> speakers() {
        SequencedMap<String, Integer> speakers = new LinkedHashMap<>();
        bySpeaker.values().stream()
                .sorted(Comparator.<List<Saying>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(sayings -> nameOf(sayings.getFirst())))
                .forEach(sayings -> speakers.put(nameOf(sayings.getFirst()), sayings.size()));
        return speakers;
    }

    private static String nameOf(Saying saying) {
        return saying.speaker().map(Speaker::name).orElse("");
    }

    /// What somebody said, earliest first; by the full name, or by the surname where only one has it.
    public List<Saying> by(String name, Filter filter) {
        List<Saying> exact = bySpeaker.get(key(name));
        if (exact == null) {
            TreeSet<String> alike = new TreeSet<>(bySpeaker.keySet());
            alike.removeIf(known -> !known.endsWith(" " + key(name)));
            exact = alike.size() == 1 ? bySpeaker.get(alike.getFirst()) : List.of();
        }
        return (exact == null ? List.<Saying>of() : exact)
                .stream().filter(filter::admits).toList();
    }

    /// What was said about a topic: the sayings with most of its words first, among equals those with the rarer words,
    /// among those the earlier.
    public List<Saying> about(String topic, Filter filter, int limit) {
        Map<Saying, Double> weights = new LinkedHashMap<>();
        Words.topics(topic).forEach(word -> {
            List<Saying> sayings = byTopic.getOrDefault(word, List.of());
            double weight = Math.log1p((double) byId.size() / (1 + sayings.size()));
            sayings.forEach(saying -> weights.merge(saying, weight, Double::sum));
        });
        return weights.entrySet().stream()
                .filter(entry -> filter.admits(entry.getKey()))
                .sorted(Map.Entry.<Saying, Double>comparingByValue().reversed())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCalled(Saying saying, String name) {
        String known = key(nameOf(saying));
        return known.equals(key(name)) || known.endsWith(" " + key(name));
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }
}
