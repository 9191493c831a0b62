package newsdesk.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Passage;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;
import newsdesk.quotes.Tagger;
import newsdesk.retrieval.Vocabulary;

/// Compares a claim that cites nothing with articles: finds the sentences that bear on it, and weighs how far its words
/// are borne out, and what is wrong with them.
///
/// It is not as strict as the [FactChecker]: nothing is said because a claim was found to be supported.
public final class ClaimChecker {

    /// So many sentences are compared with each sentence of a claim.
    private static final int SENTENCES = 3;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Thesaurus thesaurus;

    /// @param tagger tells names, things and doings apart
    public ClaimChecker(Vocabulary vocabulary, Tagger tagger, Thesaurus thesaurus) {
        this.vocabulary = vocabulary;
        this.lexicon = new Lexicon(vocabulary);
        this.tagger = tagger;
        this.thesaurus = thesaurus;
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
        Wording everything = everything(passages);
        ClaimFindings all = new ClaimFindings(0, 0, 0, List.of());
        List<Citation> cited = new ArrayList<>();
        for (Span span : SentenceSplitter.sentences(claim)) {
            List<Citation> best = best(span.of(claim), sentences, rarity);
            String near = best.stream().map(Citation::words).collect(Collectors.joining("\n"));
            all = all.with(new ClaimSentence(
                            new TaggedWording(span.of(claim), lexicon, tagger),
                            new TaggedWording(near, lexicon, tagger),
                            everything,
                            thesaurus)
                    .findings());
            best.stream().filter(citation -> !cited.contains(citation)).forEach(cited::add);
        }
        return new ClaimVerdict(all.kind(), all.score(), cited);
    }

    /// All that is printed, the headlines too.
    private Wording everything(List<Passage> passages) {
        Stream<String> headlines =
                passages.stream().map(passage -> passage.imprint().headline()).distinct();
        return Wording.of(
                Stream.concat(headlines, passages.stream().map(Passage::text)).collect(Collectors.joining("\n")),
                lexicon);
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
