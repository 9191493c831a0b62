package newsdesk.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import newsdesk.question.Question;
import newsdesk.retrieval.TakenApart.Pair;

/// How much of what stands side by side in a question stands so in a passage: "white house" is not a house that is
/// white.
final class WordPairs {

    private final Map<Pair, Double> weights = new LinkedHashMap<>();
    private final double all;

    /// @param rarity how rare a stem is, see [Generation#rarity]
    WordPairs(Question question, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        Pair.of(vocabulary.words(question.text()))
                .forEach(pair ->
                        weights.put(pair, rarity.applyAsDouble(pair.first()) + rarity.applyAsDouble(pair.second())));
        all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The share of the question's pairs, by the rarity of their words, that a passage has; 0 where a question has
    /// none.
    double share(TakenApart passage) {
        double met = 0;
        for (Map.Entry<Pair, Double> weight : weights.entrySet()) {
            met += passage.pairs().contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return all == 0 ? 0 : met / all;
    }
}
