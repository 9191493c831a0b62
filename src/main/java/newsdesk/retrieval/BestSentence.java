package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import newsdesk.question.Question;

/// How much of a question one sentence of a passage says: words that stand together say more than words that are
/// strewn over a passage.
final class BestSentence {

    /// What a word counts that stands in the headline only: a sentence is about what its headline names.
    private static final double IN_HEADLINE = 0.5;

    private final Map<String, Integer> stems = new HashMap<>();
    private final List<Wanted> questions = new ArrayList<>();

    /// What is asked of passages.
    ///
    /// @param stems   the numbers of its stems
    /// @param weights how rare each of them is
    /// @param all     what they weigh together
    private record Wanted(int[] stems, double[] weights, double all) {}

    /// @param questions what will be asked of passages
    /// @param rarity    how rare a stem is, see [Generation#rarity]
    BestSentence(List<Question> questions, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        for (Question question : questions) {
            List<String> asked = vocabulary.words(question.text()).stream()
                    .map(Vocabulary.Word::stem)
                    .distinct()
                    .toList();
            asked.forEach(stem -> stems.putIfAbsent(stem, stems.size()));
            double[] weights = asked.stream().mapToDouble(rarity).toArray();
            this.questions.add(new Wanted(
                    asked.stream().mapToInt(stems::get).toArray(),
                    weights,
                    Arrays.stream(weights).sum()));
        }
    }

    /// The share of the words of a question, by their rarity, that the best sentence of a passage has; that of the
    /// question of which it has most.
    double share(TakenApart passage) {
        boolean[] headline = passage.inHeadline(stems);
        boolean[][] sentences = passage.inSentences(stems);
        return questions.stream()
                .mapToDouble(wanted -> share(wanted, sentences, headline))
                .max()
                .orElse(0);
    }

    private static double share(Wanted wanted, boolean[][] sentences, boolean[] headline) {
        double best = 0;
        for (boolean[] sentence : sentences) {
            double met = 0;
            for (int i = 0; i < wanted.stems.length; i++) {
                int stem = wanted.stems[i];
                met += sentence[stem] ? wanted.weights[i] : headline[stem] ? IN_HEADLINE * wanted.weights[i] : 0;
            }
            best = Math.max(best, met);
        }
        return wanted.all == 0 ? 0 : best / wanted.all;
    }
}
