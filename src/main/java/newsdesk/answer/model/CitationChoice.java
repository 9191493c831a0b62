package newsdesk.answer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsdesk.answer.Citation;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Vocabulary;

/// Chooses, within the passages that a model named for a sentence, the printed sentences that it rests on: those that
/// share its words. This proposes and proves nothing.
final class CitationChoice {

    /// A further sentence is cited for words that the others do not have, if they weigh so much of the whole.
    private static final double WORTH = 0.12;

    /// A sentence that rests on more is no sentence of these passages.
    private static final int MOST = 3;

    private final Vocabulary vocabulary;

    CitationChoice(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A sentence of a passage and its words.
    private record Place(Passage passage, int index, Set<String> stems) {}

    /// What a sentence rests on, in the order of the passages; empty where there is no passage.
    List<Citation> citations(String sentence, List<Passage> passages) {
        List<Place> places = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                places.add(new Place(passage, i, vocabulary.stems(passage.sentence(i))));
            }
        }
        Map<String, Double> rarity = rarity(places);
        Set<String> open = new HashSet<>(vocabulary.stems(sentence));
        double whole = weight(open, open, rarity);
        List<Place> chosen = new ArrayList<>();
        while (chosen.size() < MOST) {
            Optional<Place> best = places.stream()
                    .filter(place -> !chosen.contains(place))
                    .max(Comparator.comparingDouble((Place place) -> weight(place.stems(), open, rarity))
                            .thenComparingInt(place -> -place.stems().size())
                            .thenComparingInt(place -> -places.indexOf(place)));
            boolean isWorthIt =
                    best.isPresent() && (chosen.isEmpty() || weight(best.get().stems(), open, rarity) > WORTH * whole);
            if (!isWorthIt) {
                break;
            }
            chosen.add(best.get());
            open.removeAll(best.get().stems());
        }
        return joined(passages, chosen);
    }

    /// Neighbours become one citation.
    private static List<Citation> joined(List<Passage> passages, List<Place> chosen) {
        List<Citation> citations = new ArrayList<>();
        for (Passage passage : passages) {
            TreeSet<Integer> indexes = new TreeSet<>();
            chosen.stream()
                    .filter(place -> place.passage().equals(passage))
                    .forEach(place -> indexes.add(place.index()));
            while (!indexes.isEmpty()) {
                int first = indexes.removeFirst();
                int last = first;
                while (indexes.remove(last + 1)) {
                    last++;
                }
                citations.add(new Citation(
                        passage,
                        passage.sentences().get(first).start(),
                        passage.sentences().get(last).end()));
            }
        }
        return citations.stream().distinct().toList();
    }

    private static double weight(Set<String> stems, Set<String> wanted, Map<String, Double> rarity) {
        return stems.stream()
                .filter(wanted::contains)
                .mapToDouble(stem -> rarity.getOrDefault(stem, 0d))
                .sum();
    }

    private static Map<String, Double> rarity(List<Place> places) {
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(place -> place.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        Map<String, Double> rarity = new HashMap<>();
        counts.forEach((stem, count) -> rarity.put(stem, Math.log(1 + (double) places.size() / count)));
        return rarity;
    }
}
