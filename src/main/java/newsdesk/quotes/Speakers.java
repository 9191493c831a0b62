package newsdesk.quotes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

/// Everybody whom a book quotes by name, with how many sayings each has, the most quoted first.
///
/// A name is looked up by its words: case, punctuation and possessives do not count.
public final class Speakers {

    private final SequencedMap<String, Integer> counts;
    private final SequencedMap<String, List<String>> words = new LinkedHashMap<>();

    /// @param counts how many sayings, by full name, the most quoted first
    public Speakers(SequencedMap<String, Integer> counts) {
        this.counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
        this.counts.sequencedKeySet().forEach(name -> words.put(name, Words.of(name)));
    }

    /// The speakers of sayings.
    public static Speakers of(List<Saying> sayings) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        sayings.forEach(
                saying -> saying.speaker().ifPresent(speaker -> counted.merge(speaker.name(), 1, Integer::sum)));
        SequencedMap<String, Integer> sorted = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return new Speakers(sorted);
    }

    /// How many sayings, by full name.
    public SequencedMap<String, Integer> counts() {
        return counts;
    }

    /// The full names that a name may mean: the one that is written just so, or else all that end with it ("Lavrov"),
    /// or else all that have its words in order ("foreign ministry"); the most quoted first.
    public List<String> called(String name) {
        List<String> wanted = Words.of(name);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> exact = names(known -> known.equals(wanted));
        if (!exact.isEmpty()) {
            return exact;
        }
        List<String> bySurname = names(known -> endsWith(known, wanted));
        return bySurname.isEmpty() ? names(known -> Collections.indexOfSubList(known, wanted) >= 0) : bySurname;
    }

    /// Whether somebody has this name or surname.
    public boolean isCalled(String name) {
        List<String> wanted = Words.of(name);
        return !wanted.isEmpty() && !names(known -> endsWith(known, wanted)).isEmpty();
    }

    /// The full names of which some words begin as typed, the most quoted first.
    public List<String> beginning(String typed) {
        List<String> begun = Words.of(typed);
        return names(known -> {
            for (int from = 0; from + begun.size() <= known.size(); from++) {
                if (begins(known.subList(from, from + begun.size()), begun)) {
                    return true;
                }
            }
            return false;
        });
    }

    private List<String> names(Predicate<List<String>> wanted) {
        return words.entrySet().stream()
                .filter(name -> wanted.test(name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean endsWith(List<String> known, List<String> wanted) {
        return known.size() >= wanted.size()
                && known.subList(known.size() - wanted.size(), known.size()).equals(wanted);
    }

    /// Whether words are the same, of which the last may be unfinished.
    private static boolean begins(List<String> known, List<String> begun) {
        for (int i = 0; i < begun.size(); i++) {
            boolean last = i == begun.size() - 1;
            if (!(last ? known.get(i).startsWith(begun.get(i)) : known.get(i).equals(begun.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
