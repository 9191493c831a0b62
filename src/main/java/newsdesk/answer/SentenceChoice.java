package newsdesk.answer;

import java.util.List;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Vocabulary;

/// Ranks sentences that are given as answers to a question, and tells whether the first of them is one: the choice of
/// the extractive writer, for measuring it apart.
public final class SentenceChoice {

    /// What nearness counts for beside the two chances, and from which sum on the first sentence is taken for an
    /// answer: chosen on questions to an encyclopedia, for the best balance of false and missing answers.
    private static final double NEARNESS = 5.7;

    private static final double ENOUGH = 3.35;

    private final SentenceRanker ranker;
    private final Weights answering;

    public SentenceChoice(Vocabulary vocabulary, Embedder embedder) {
        ranker = new SentenceRanker(vocabulary, embedder, Weights.ofRanking());
        answering = Weights.ofAnswering();
    }

    /// A sentence in its place.
    ///
    /// @param passage where it stands
    /// @param index   which of the passage's sentences it is
    /// @param score   higher is better; comparable only for the same question
    public record Sentence(Passage passage, int index, double score) {}

    /// Sentences in order.
    ///
    /// @param sentences best first
    /// @param answered  whether the first of them answers the question
    public record Ranking(List<Sentence> sentences, boolean answered) {

        public Ranking {
            sentences = List.copyOf(sentences);
        }
    }

    /// All sentences of the evidence, ranked.
    public Ranking rank(Evidence evidence) {
        List<Candidate> ranked = ranker.rank(evidence, Integer.MAX_VALUE);
        return new Ranking(
                ranked.stream()
                        .map(one -> new Sentence(one.passage(), one.index(), one.score()))
                        .toList(),
                !ranked.isEmpty() && answered(ranked));
    }

    /// Whether the first sentence answers: the chance that there is an answer, and that the first sentence is it
    /// rather than another.
    private boolean answered(List<Candidate> ranked) {
        Candidate first = ranked.getFirst();
        double others = ranked.stream()
                .mapToDouble(other -> Math.exp(other.score() - first.score()))
                .sum();
        double isAnswered = 1 / (1 + Math.exp(-answering.sum(first.clues())));
        return Math.log(isAnswered / others) + NEARNESS * first.clues().of(Clue.NEARNESS) >= ENOUGH;
    }
}
