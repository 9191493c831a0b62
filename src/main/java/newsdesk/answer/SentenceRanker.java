package newsdesk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Ranks the sentences of the evidence by how well they answer the question.
///
/// All sentences are compared by words; the [#SHORTLIST] best of them by meaning too, under their headline, since a
/// sentence that says "the talks" is about what its headline names.
final class SentenceRanker {

    /// How many sentences are compared by meaning: each costs some four milliseconds on one core.
    static final int SHORTLIST = 16;

    /// What a word counts for besides its rarity: where few articles are indexed, rarity alone would make words
    /// that they happen not to use count for nearly everything.
    private static final double EVERY_WORD = 1.5;

    private final Vocabulary vocabulary;
    private final Embedder embedder;

    SentenceRanker(Vocabulary vocabulary, Embedder embedder) {
        this.vocabulary = vocabulary;
        this.embedder = embedder;
    }

    /// The shortlisted sentences, best first.
    List<Candidate> rank(Evidence evidence) {
        List<Candidate> byWords = new ArrayList<>();
        for (int place = 0; place < evidence.passages().size(); place++) {
            double share = 1 - (double) place / evidence.passages().size();
            byWords.addAll(byWords(evidence, evidence.passages().get(place), share));
        }
        List<Candidate> shortlist = byWords.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(SHORTLIST)
                .toList();
        return byMeaning(evidence.question(), shortlist);
    }

    private List<Candidate> byWords(Evidence evidence, RankedPassage ranked, double share) {
        Passage passage = ranked.passage();
        Set<String> headline = vocabulary.stems(passage.imprint().headline());
        List<Set<String>> stems = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            stems.add(vocabulary.stems(passage.sentence(i)));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            Set<String> around = new HashSet<>(headline);
            for (int near = Math.max(0, i - 2); near <= Math.min(stems.size() - 1, i + 1); near++) {
                around.addAll(stems.get(near));
            }
            boolean fits = AnswerShape.fits(
                    evidence.question().asked(), evidence.question().text(), passage.sentence(i));
            var clues = new Candidate.Clues(
                    share(evidence.terms(), stems.get(i)), share(evidence.terms(), around), 0, fits ? 1 : 0, share);
            candidates.add(new Candidate(passage, i, clues, clues.score()));
        }
        return candidates;
    }

    private List<Candidate> byMeaning(Question question, List<Candidate> shortlist) {
        float[] asked = embedder.question(question.text());
        List<float[]> vectors = embedder.texts(shortlist.stream()
                .map(candidate -> underItsHeadline(candidate.passage(), candidate.sentence()))
                .toList());
        List<Candidate> ranked = new ArrayList<>();
        for (int i = 0; i < shortlist.size(); i++) {
            Candidate candidate = shortlist.get(i);
            Candidate.Clues clues = candidate.clues();
            var complete = new Candidate.Clues(
                    clues.overlap(),
                    clues.context(),
                    Nearness.of(asked, vectors.get(i)),
                    clues.shape(),
                    clues.passage());
            ranked.add(new Candidate(candidate.passage(), candidate.index(), complete, complete.score()));
        }
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    private static String underItsHeadline(Passage passage, String sentence) {
        String headline = passage.imprint().headline();
        return headline.isEmpty() ? sentence : headline + ": " + sentence;
    }

    /// The share of the terms, by their weight, that are among the stems; 1 where there are no terms.
    private static double share(Map<String, Double> terms, Set<String> stems) {
        double all = 0;
        double met = 0;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            double weight = term.getValue() + EVERY_WORD;
            all += weight;
            met += stems.contains(term.getKey()) ? weight : 0;
        }
        return all == 0 ? 1 : met / all;
    }
}
