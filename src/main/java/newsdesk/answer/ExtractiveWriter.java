package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Vocabulary;

/// Answers in the articles' own sentences: the one that answers best first, and others that add to it.
public final class ExtractiveWriter implements Writer {

    /// How the reader is told that no model wrote the answer.
    public static final String NAME = "extractive";

    /// A further sentence is shown when it scores at least this share of the best one: below, it usually repeats
    /// the subject without adding to the answer.
    private static final double CLOSE = 0.88;

    /// Two sentences that share more than this of their words say the same.
    private static final double REPEATED = 0.6;

    private final Vocabulary vocabulary;
    private final SentenceRanker ranker;
    private final Gate gate;
    private final OwnWords ownWords;
    private final int sentences;

    /// @param ownWords  keeps a question about one speaker to his words
    /// @param sentences how many sentences an answer has at most
    public ExtractiveWriter(Vocabulary vocabulary, Embedder embedder, OwnWords ownWords, int sentences) {
        this.vocabulary = vocabulary;
        this.ranker = new SentenceRanker(vocabulary, embedder);
        this.gate = new Gate(vocabulary);
        this.ownWords = ownWords;
        this.sentences = sentences;
    }

    @Override
    public Draft write(Evidence evidence) {
        List<Candidate> candidates = ownWords.ordered(evidence, ranker.rank(evidence));
        if (!gate.opens(evidence, candidates)) {
            return new Draft(List.of(), Premise.UNKNOWN, NAME);
        }
        Premise premise = gate.premise(evidence.question(), candidates.getFirst());
        List<Draft.DraftSentence> drafted = choose(candidates, premise).stream()
                .map(ExtractiveWriter::drafted)
                .toList();
        return new Draft(drafted, premise, NAME);
    }

    private List<Candidate> choose(List<Candidate> candidates, Premise premise) {
        Candidate best = candidates.getFirst();
        List<Candidate> chosen = new ArrayList<>(List.of(best));
        if (premise == Premise.CONTRADICTED) {
            return chosen;
        }
        for (Candidate candidate : candidates) {
            boolean adds = candidate.score() >= CLOSE * best.score()
                    && chosen.stream().noneMatch(other -> repeats(candidate.sentence(), other.sentence()));
            if (adds && chosen.size() < sentences) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private boolean repeats(String one, String other) {
        Set<String> first = vocabulary.stems(one);
        Set<String> shared = new HashSet<>(first);
        Set<String> second = vocabulary.stems(other);
        shared.retainAll(second);
        int smaller = Math.min(first.size(), second.size());
        return smaller == 0 || shared.size() > REPEATED * smaller;
    }

    private static Draft.DraftSentence drafted(Candidate candidate) {
        return new Draft.DraftSentence(
                candidate.sentence(), List.of(Citation.ofSentence(candidate.passage(), candidate.index())));
    }
}
