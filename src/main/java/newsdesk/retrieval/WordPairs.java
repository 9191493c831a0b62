package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import newsdesk.question.Question;

/// How much of what stands side by side in a question stands so in a passage: "white house" is not a house that is
/// white.
final class WordPairs {

    /// For each stem that has another right behind it, words such as "the" between them not counted, those others
    /// and the number of the pair.
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();

    private final double[] weights;
    private final double all;

    /// @param rarity how rare a stem is, see [Generation#rarity]
    WordPairs(Question question, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        List<Vocabulary.Word> words = vocabulary.words(question.text());
        List<Double> weighed = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String first = words.get(i - 1).stem();
            String second = words.get(i).stem();
            Map<String, Integer> seconds = pairs.computeIfAbsent(first, _ -> new HashMap<>());
            if (seconds.putIfAbsent(second, weighed.size()) == null) {
                weighed.add(rarity.applyAsDouble(first) + rarity.applyAsDouble(second));
            }
        }
        weights = weighed.stream().mapToDouble(Double::doubleValue).toArray();
        all = Arrays.stream(weights).sum();
    }

    /// The share of the question's pairs, by the rarity of their words, that a passage has; 0 where a question has
    /// none.
    double share(TakenApart passage) {
        boolean[] here = new boolean[weights.length];
        mark(passage.headline(), here);
        mark(passage.text(), here);
        double met = 0;
        for (int i = 0; i < weights.length; i++) {
            met += here[i] ? weights[i] : 0;
        }
        return all == 0 ? 0 : met / all;
    }

    private void mark(List<Vocabulary.Word> words, boolean[] here) {
        for (int i = 1; i < words.size(); i++) {
            Map<String, Integer> seconds = pairs.get(words.get(i - 1).stem());
            Integer number = seconds == null ? null : seconds.get(words.get(i).stem());
            if (number != null) {
                here[number] = true;
            }
        }
    }
}
