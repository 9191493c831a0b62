package newsdesk.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;

/// A passage as its words, taken apart once for all that is looked for in it.
///
/// @param headline  the stems of its headline
/// @param sentences the stems of each of its sentences
/// @param pairs     what stands side by side in headline or text
record TakenApart(Set<String> headline, List<Set<String>> sentences, Set<Pair> pairs) {

    /// Two stems, one right after the other; words such as "the" between them do not count.
    record Pair(String first, String second) {

        /// The pairs of words in their order.
        static Set<Pair> of(List<Vocabulary.Word> words) {
            return IntStream.range(1, words.size())
                    .mapToObj(
                            i -> new Pair(words.get(i - 1).stem(), words.get(i).stem()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    static TakenApart of(Passage passage, Vocabulary vocabulary) {
        List<Vocabulary.Word> headline = vocabulary.words(passage.imprint().headline());
        List<Vocabulary.Word> text = vocabulary.words(passage.text());
        Set<Pair> pairs = Stream.of(headline, text)
                .flatMap(words -> Pair.of(words).stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> above = headline.stream().map(Vocabulary.Word::stem).collect(Collectors.toUnmodifiableSet());
        return new TakenApart(above, sentences(passage.sentences(), text), pairs);
    }

    private static List<Set<String>> sentences(List<Span> spans, List<Vocabulary.Word> words) {
        List<Set<String>> sentences =
                spans.stream().<Set<String>>map(_ -> new HashSet<>()).toList();
        int at = 0;
        for (Vocabulary.Word word : words) {
            while (at < spans.size() - 1 && word.start() >= spans.get(at).end()) {
                at++;
            }
            sentences.get(at).add(word.stem());
        }
        return sentences;
    }
}
