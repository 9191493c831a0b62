package newsdesk.answer;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.retrieval.Vocabulary;

/// The words by which a part of a question is looked for, each with what it counts for, and which of them a text has:
/// itself, or one that [Lexicon] or [Derivations] take for the same.
///
/// Texts are compared by the places of these words, each a bit. Not safe for use by several threads.
final class PartWords {

    /// A word that is looked for.
    ///
    /// @param stem    what it is compared by
    /// @param printed as it stands in the question, in small letters
    /// @param weight  what it counts for; above 0
    /// @param name    whether it belongs to a name
    record Wanted(String stem, String printed, double weight, boolean name) {}

    /// So many are looked for at most, the weightiest: as many as a number has bits. The longest question has about
    /// twice as many words, and is hardly of one part.
    private static final int MOST = Long.SIZE;

    private final List<Wanted> wanted;
    private final Vocabulary vocabulary;
    private final Lexicon.Late lexicon;
    private final List<Set<String>> meanings;
    private final Map<String, Long> known = new HashMap<>();
    private final double[] weights;
    private final double weight;
    private final long names;

    PartWords(List<Wanted> wanted, Vocabulary vocabulary, Lexicon.Late lexicon) {
        this.wanted = wanted.stream()
                .sorted(Comparator.comparingDouble(Wanted::weight).reversed())
                .limit(MOST)
                .toList();
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        weights = this.wanted.stream().mapToDouble(Wanted::weight).toArray();
        weight = Arrays.stream(weights).sum();
        meanings = this.wanted.stream()
                .map(one -> meanings(one.stem(), one.printed()))
                .toList();
        long named = 0;
        for (int i = 0; i < this.wanted.size(); i++) {
            named |= this.wanted.get(i).name() ? 1L << i : 0;
        }
        names = named;
    }

    /// What all of them count for.
    double weight() {
        return weight;
    }

    /// The places of those that a text has, as bits.
    long in(String text) {
        long found = 0;
        for (Vocabulary.Word word : vocabulary.words(text)) {
            found |= like(word, text);
        }
        return found;
    }

    /// The places of those that each sentence of a passage has.
    long[] inSentences(Passage passage) {
        List<Span> sentences = passage.sentences();
        long[] found = new long[sentences.size()];
        int at = 0;
        for (Vocabulary.Word word : vocabulary.words(passage.text())) {
            while (at < found.length - 1 && word.start() >= sentences.get(at).end()) {
                at++;
            }
            found[at] |= like(word, passage.text());
        }
        return found;
    }

    private long like(Vocabulary.Word word, String text) {
        Long before = known.get(word.stem());
        if (before != null) {
            return before;
        }
        long like = like(word.stem(), text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
        known.put(word.stem(), like);
        return like;
    }

    private long like(String stem, String printed) {
        Set<String> means = meanings(stem, printed);
        long places = 0;
        for (int i = 0; i < wanted.size(); i++) {
            Wanted one = wanted.get(i);
            boolean like = one.stem().equals(stem)
                    || Derivations.same(one.printed(), printed)
                    || !Collections.disjoint(meanings.get(i), means);
            places |= like ? 1L << i : 0;
        }
        return places;
    }

    private Set<String> meanings(String stem, String printed) {
        Lexicon words = lexicon.get();
        return words.meanings(words.base(printed, stem));
    }

    /// What those at some places count for, all of them counting 1.
    double share(long places) {
        double held = 0;
        for (long rest = places; rest != 0; rest &= rest - 1) {
            held += weights[Long.numberOfTrailingZeros(rest)];
        }
        return held / weight;
    }

    /// The same for those that belong to names, all of these counting 1; 1 where there are none.
    double shareOfNames(long places) {
        return names == 0 ? 1 : share(places & names) / share(names);
    }
}
