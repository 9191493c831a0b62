package newsdesk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.Passage;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import newsdesk.retrieval.Vocabulary;

/// Compares a claim that cites nothing with articles: finds the sentences that bear on it, then asks of them what the
/// [FactChecker] asks, and weighs what it finds.
public final class ClaimChecker {

    /// So many sentences are compared with each sentence of a claim.
    private static final int SENTENCES = 3;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    public ClaimChecker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = new Lexicon(vocabulary);
    }

    /// What the passages say of a claim.
    public ClaimVerdict check(String claim, List<Passage> passages) {
        List<Citation> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                sentences.add(Citation.ofSentence(passage, i));
            }
        }
        if (claim.isBlank() || sentences.isEmpty()) {
            return new ClaimVerdict(ClaimVerdict.Kind.NOT_IN_COVERAGE, 0, List.of());
        }
        Map<String, Double> rarity = rarity(sentences);
        Wording whole = Wording.of(sentences.stream().map(Citation::words).collect(Collectors.joining("\n")), lexicon);
        ClaimFindings worst = null;
        List<Citation> cited = new ArrayList<>();
        for (Span span : SentenceSplitter.sentences(claim)) {
            List<Citation> best = best(span.of(claim), sentences, rarity);
            ClaimFindings findings = ClaimFindings.of(span.of(claim), best, whole, lexicon);
            best.stream().filter(citation -> !cited.contains(citation)).forEach(cited::add);
            worst = worst == null ? findings : worst.with(findings);
        }
        if (worst == null) {
            return new ClaimVerdict(ClaimVerdict.Kind.NOT_IN_COVERAGE, 0, List.of());
        }
        return new ClaimVerdict(worst.kind(), worst.score(), cited);
    }

    /// The sentences that share most with a claim, best first.
    private List<Citation> best(String claim, List<Citation> sentences, Map<String, Double> rarity) {
        Set<String> wanted = vocabulary.stems(claim);
        Map<Citation, Double> scores = new HashMap<>();
        for (Citation sentence : sentences) {
            Set<String> shared = new HashSet<>(vocabulary.stems(sentence.words()));
            shared.retainAll(wanted);
            scores.put(
                    sentence,
                    shared.stream()
                            .mapToDouble(stem -> rarity.getOrDefault(stem, 0d))
                            .sum());
        }
        return sentences.stream()
                .sorted(Comparator.comparingDouble((Citation sentence) -> -scores.getOrDefault(sentence, 0d)))
                .limit(SENTENCES)
                .toList();
    }

    private Map<String, Double> rarity(List<Citation> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Citation sentence : sentences) {
            vocabulary.stems(sentence.words()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        Map<String, Double> rarity = new HashMap<>();
        counts.forEach((stem, count) -> rarity.put(stem, Math.log(1 + (double) sentences.size() / count)));
        return rarity;
    }
}
