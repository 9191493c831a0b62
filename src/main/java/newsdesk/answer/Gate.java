package newsdesk.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsdesk.question.Asked;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Vocabulary;

/// Decides whether the best sentences answer the question at all, and whether they bear out what it takes for
/// granted.
final class Gate {

    /// Below this score the best sentence is taken for one that is merely near the subject.
    static final double ENOUGH = 0.46;

    /// A question of whose name words fewer than this share are known is about something else.
    static final double KNOWN = 0.8;

    /// A sentence that shares less than one in so many of the question's words is about something else: it does not
    /// settle what the question takes for granted.
    private static final int FEW = 4;

    private final Vocabulary vocabulary;

    Gate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether there is an answer among the candidates, which are sorted best first.
    boolean opens(Evidence evidence, List<Candidate> candidates) {
        return !candidates.isEmpty()
                && NamesMet.share(evidence.question(), evidence, vocabulary) >= KNOWN
                && candidates.getFirst().score() >= ENOUGH
                && candidates.getFirst().clues().shape() > 0;
    }

    /// What a sentence says of that which the question takes for granted.
    Premise premise(Question question, Candidate candidate) {
        if (!takesSomethingForGranted(question.asked())) {
            return Premise.UNKNOWN;
        }
        Set<String> asked = vocabulary.stems(question.text());
        Set<String> shared = new HashSet<>(asked);
        shared.retainAll(vocabulary.stems(candidate.sentence()));
        if (shared.size() * FEW < asked.size() || shared.isEmpty()) {
            return Premise.UNKNOWN;
        }
        Set<String> deniedByQuestion = Polarity.denied(question.text(), vocabulary);
        Set<String> deniedBySentence = Polarity.denied(candidate.sentence(), vocabulary);
        long turned = shared.stream()
                .filter(stem -> deniedByQuestion.contains(stem) != deniedBySentence.contains(stem))
                .count();
        boolean most = question.asked() == Asked.WHETHER ? turned * 2 >= shared.size() : turned * 2 > shared.size();
        return most ? Premise.CONTRADICTED : Premise.MET;
    }

    private static boolean takesSomethingForGranted(Asked asked) {
        return switch (asked) {
            case WHETHER, WHY, HOW, WHEN, HOW_MANY, WHO, WHERE, WHAT -> true;
            case OPINION, PREDICTION -> false;
        };
    }
}
