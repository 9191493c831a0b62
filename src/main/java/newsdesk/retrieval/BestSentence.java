package newsdesk.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import newsdesk.question.Question;

/// How much of a question one sentence of a passage says: words that stand together say more than words that are
/// strewn over a passage.
final class BestSentence {

    /// What a word counts that stands in the headline only: a sentence is about what its headline names.
    private static final double IN_HEADLINE = 0.5;

    private final Map<Question, Map<String, Double>> questions = new LinkedHashMap<>();

    /// @param questions what will be asked of passages
    /// @param rarity    how rare a stem is, see [Generation#rarity]
    BestSentence(List<Question> questions, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        for (Question question : questions) {
            Map<String, Double> weights = new LinkedHashMap<>();
            vocabulary.stems(question.text()).forEach(stem -> weights.put(stem, rarity.applyAsDouble(stem)));
            this.questions.put(question, weights);
        }
    }

    /// The share of the words of a question, by their rarity, that the best sentence of a passage has; that of the
    /// question of which it has most.
    double share(TakenApart passage) {
        return questions.values().stream()
                .mapToDouble(weights -> share(weights, passage.sentences(), passage.headline()))
                .max()
                .orElse(0);
    }

    private static double share(Map<String, Double> weights, List<Set<String>> sentences, Set<String> headline) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double best = 0;
        for (Set<String> sentence : sentences) {
            double met = 0;
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                met += sentence.contains(weight.getKey())
                        ? weight.getValue()
                        : headline.contains(weight.getKey()) ? IN_HEADLINE * weight.getValue() : 0;
            }
            best = Math.max(best, met);
        }
        return all == 0 ? 0 : best / all;
    }
}
