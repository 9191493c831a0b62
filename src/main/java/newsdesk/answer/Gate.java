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

    /// Below this sum ([Weights#ofAnswering()]) the best sentence is taken for one that is merely near the subject.
    static final double ENOUGH = -0.3;

    /// Below this cosine it is about something else, however many of the question's words it has.
    static final double NEAR = 0.6;

    /// Where a word of the question is no closer than this to any word of the best sentence, the sentence leaves
    /// out what is asked about. Words that have nothing to do with each other are at 0.4, related ones from 0.55
    /// on. With 0.48 the first citation of a question of SQuAD 2.0 holds the answer in 89 of 100, with this in 91.
    static final double CLOSE = 0.54;

    /// A question of whose name words fewer than this share are known is about something else.
    static final double KNOWN = 0.8;

    /// A question that compares reports is answered where its parts are met as far as this ([Evidence#met]): chosen
    /// on MultiHop-RAG, where it leaves most questions without their evidence unanswered, and less than 9 in 100 of
    /// the others.
    static final double PARTS = 2.49;

    /// A sentence that shares less than one in so many of the question's words is about something else: it does not
    /// settle what the question takes for granted.
    private static final int FEW = 4;

    private static final double HALF = 0.5;

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Turning turning;
    private final Doers doers;

    Gate(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        turning = new Turning(vocabulary);
        doers = new Doers(vocabulary);
    }

    /// Whether there may be an answer in the evidence: what can be told without reading a sentence.
    boolean mayOpen(Evidence evidence) {
        Question question = evidence.question();
        return SourcesMet.all(question, evidence)
                && evidence.met() >= PARTS
                && (!question.sources().isEmpty() || NamesMet.share(question, evidence, vocabulary) >= KNOWN);
    }

    /// Whether there is an answer among the candidates, which are sorted best first, in evidence that may hold one.
    boolean opens(Question question, List<Candidate> candidates) {
        return !candidates.isEmpty() && (!isPlain(question) || answers(question, candidates.getFirst()));
    }

    private static boolean isPlain(Question question) {
        return question.sources().isEmpty() && question.parts().size() == 1;
    }

    private boolean answers(Question question, Candidate best) {
        return best.clues().of(Clue.NEARNESS) >= NEAR
                && (asksForAView(question) || best.clues().of(Clue.LEAST_WORD) >= CLOSE)
                && best.clues().of(Clue.KIND) > 0
                && weights.sum(best.clues(), !mayBeTurned(question, best)) >= ENOUGH;
    }

    /// Who asks what somebody thinks of "the chances" does so in words of his own, and gets what was said in
    /// others.
    private static boolean asksForAView(Question question) {
        return switch (question.asked()) {
            case OPINION, PREDICTION -> true;
            case WHO, WHERE, WHEN, HOW_MANY, WHY, HOW, WHAT, WHETHER -> false;
        };
    }

    /// A sentence that turns a question round does not answer it, unless it is said that it does, or no is an
    /// answer.
    private boolean mayBeTurned(Question question, Candidate best) {
        return asksForAView(question)
                || question.asked() == Asked.WHETHER
                || premise(question, best) == Premise.CONTRADICTED;
    }

    /// What a sentence says of that which the question takes for granted.
    Premise premise(Question question, Candidate candidate) {
        if (!question.sources().isEmpty() || asksForAView(question)) {
            return Premise.UNKNOWN;
        }
        Set<String> asked = vocabulary.stems(question.text());
        Set<String> shared = new HashSet<>(asked);
        shared.retainAll(vocabulary.stems(candidate.sentence()));
        if (shared.size() * FEW < asked.size() || shared.isEmpty()) {
            return Premise.UNKNOWN;
        }
        if (doers.areOthers(question.text(), candidate.sentence())) {
            return Premise.CONTRADICTED;
        }
        double turned = turning.share(question.text(), candidate.sentence());
        boolean most = question.asked() == Asked.WHETHER ? turned >= HALF : turned > HALF;
        return most ? Premise.CONTRADICTED : Premise.MET;
    }
}
