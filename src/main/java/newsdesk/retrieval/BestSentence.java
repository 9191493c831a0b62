package newsdesk.retrieval;

import java.util.ArrayList;
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

    /// A stem of a question.
    ///
    /// @param number its number among all stems
    /// @param weight how rare it is
    private record Weighed(int number, double weight) {}

    /// What is asked of passages.
    ///
    /// @param all what its stems weigh together
    private record Wanted(List<Weighed> stems, double all) {}

    /// @param questions what will be asked of passages
    /// @param rarity    how rare a stem is, see [Generation#rarity]
    BestSentence(List<Question> questions, Vocabulary vocabulary, ToDoubleFunction<String> rarity) {
        for (Question question : questions) {
            List<Weighed> weighed = vocabulary.words(question.text()).stream()
                    .map(Vocabulary.Word::stem)
                    .distinct()
                    .map(stem -> new Weighed(number(stem), rarity.applyAsDouble(stem)))
                    .toList();
            double all = weighed.stream().mapToDouble(Weighed::weight).sum();
            this.questions.add(new Wanted(weighed, all));
        }
    }

    private int number(String stem) {
        return stems.computeIfAbsent(stem, _ -> stems.size());
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
            for (Weighed stem : wanted.stems) {
                met += sentence[stem.number] ? stem.weight : headline[stem.number] ? IN_HEADLINE * stem.weight : 0;
            }
            best = Math.max(best, met);
        }
        return wanted.all == 0 ? 0 : best / wanted.all;
    }
}
