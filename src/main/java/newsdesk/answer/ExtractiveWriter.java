package newsdesk.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Vocabulary;

/// Answers in the articles' own sentences: the one that answers best first, and others that add to it.
public final class ExtractiveWriter implements Writer {

    /// How the reader is told that no model wrote the answer.
    public static final String NAME = "extractive";

    /// A further sentence is shown when it scores at most so much less than the best one: a sentence so much worse
    /// is about a third as likely to be the one that answers.
    private static final double CLOSE = 1;

    /// Two sentences that share more than this of their words say the same.
    private static final double REPEATED = 0.6;

    /// A sentence that begins so says of whom it speaks only together with the one before it.
    private static final Pattern PRONOUN = Pattern.compile("^[\"'“‘(]*(?:He|She|It|They|His|Her|Its|Their)\\b");

    /// So many sentences are shown before one that begins with a pronoun, at most.
    private static final int MOST_BEFORE = 2;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;
    private final SentenceRanker ranker;
    private final Gate gate;
    private final OwnWords ownWords;

    /// @param ownWords keeps a question about one speaker to his words
    public ExtractiveWriter(Vocabulary vocabulary, Embedder embedder, OwnWords ownWords) {
        this.vocabulary = vocabulary;
        this.ranker = new SentenceRanker(vocabulary, embedder, Weights.ofRanking());
        this.gate = new Gate(vocabulary, Weights.ofAnswering());
        this.ownWords = ownWords;
    }

    @Override
    public Draft write(Evidence evidence, Commission commission) {
        Answering answering = answering(evidence, SentenceRanker.SHORTLIST);
        if (answering.candidates().isEmpty()) {
            return new Draft(List.of(), Premise.UNKNOWN, NAME, 0);
        }
        List<Candidate> near = Recency.chosen(answering.question(), answering.candidates(), CLOSE);
        Premise premise = gate.premise(answering.question(), near.getFirst());
        List<Draft.DraftSentence> drafted = choose(near, premise, commission.longest()).stream()
                .map(ExtractiveWriter::drafted)
                .toList();
        drafted.forEach(commission.sentences());
        return new Draft(drafted, premise, NAME, 0);
    }

    @Override
    public boolean looksAnswered(Evidence evidence) {
        return !answering(evidence, SentenceRanker.FEW).candidates().isEmpty();
    }

    /// Sentences that answer.
    ///
    /// @param question   in whose words they were read
    /// @param candidates of which the first one answers, best first; none where it does not
    private record Answering(Question question, List<Candidate> candidates) {}

    /// The sentences of the evidence that answer its question. Where the best one calls by another name what the
    /// question names, they are read again for the question in that sentence's words.
    ///
    /// @param read how many sentences are compared by meaning
    private Answering answering(Evidence asked, int read) {
        boolean mayOpen = gate.mayOpen(asked);
        if (!mayOpen && !ownWords.areAskedFor(asked)) {
            return new Answering(asked.question(), List.of());
        }
        List<Candidate> ranked = ranker.rank(asked, read);
        Evidence evidence =
                ranked.isEmpty() ? asked : asked.inWordsOf(ranked.getFirst().sentence(), vocabulary);
        boolean asTheyWere = evidence.question().equals(asked.question());
        OwnWords.Ordered ordered =
                ownWords.ordered(evidence, asTheyWere ? ranked : ranker.rank(evidence, read), vocabulary);
        List<Candidate> candidates = ordered.candidates();
        boolean answers = ordered.answer() || (mayOpen && gate.opens(evidence.question(), candidates));
        return new Answering(evidence.question(), answers ? candidates : List.of());
    }

    /// The best of sentences that are all good enough, and those that add to it.
    private List<Candidate> choose(List<Candidate> near, Premise premise, int longest) {
        List<Candidate> chosen = new ArrayList<>(List.of(near.getFirst()));
        if (premise == Premise.CONTRADICTED) {
            return chosen;
        }
        for (Candidate candidate : near) {
            boolean adds = chosen.stream().noneMatch(other -> repeats(candidate.sentence(), other.sentence()));
            if (adds && chosen.size() < longest) {
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

    /// A sentence that begins with a pronoun is shown behind the one that says who that is.
    private static Draft.DraftSentence drafted(Candidate candidate) {
        Passage passage = candidate.passage();
        int first = candidate.index();
        while (first > 0
                && candidate.index() - first < MOST_BEFORE
                && PRONOUN.matcher(passage.sentence(first)).find()) {
            first--;
        }
        Citation citation = new Citation(
                passage,
                passage.sentences().get(first).start(),
                passage.sentences().get(candidate.index()).end());
        return new Draft.DraftSentence(WHITE_SPACE.matcher(citation.words()).replaceAll(" "), List.of(citation));
    }
}
