package newsdesk.retrieval;

import java.util.List;
import java.util.Map;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;

/// A passage as its words, taken apart once for all that is looked for in it.
///
/// @param headline the words of its headline
/// @param text     the words of its text
/// @param spans    where the sentences of its text stand
record TakenApart(List<Vocabulary.Word> headline, List<Vocabulary.Word> text, List<Span> spans) {

    static TakenApart of(Passage passage, Vocabulary vocabulary) {
        return new TakenApart(
                vocabulary.words(passage.imprint().headline()), vocabulary.words(passage.text()), passage.sentences());
    }

    /// Which of some stems its headline has.
    ///
    /// @param stems each with its number, from 0
    boolean[] inHeadline(Map<String, Integer> stems) {
        boolean[] here = new boolean[stems.size()];
        headline.forEach(word -> mark(word, stems, here));
        return here;
    }

    /// Which of some stems each of its sentences has.
    ///
    /// @param stems each with its number, from 0
    boolean[][] inSentences(Map<String, Integer> stems) {
        boolean[][] here = new boolean[spans.size()][stems.size()];
        int at = 0;
        for (Vocabulary.Word word : text) {
            while (at < spans.size() - 1 && word.start() >= spans.get(at).end()) {
                at++;
            }
            mark(word, stems, here[at]);
        }
        return here;
    }

    private static void mark(Vocabulary.Word word, Map<String, Integer> stems, boolean[] here) {
        Integer number = stems.get(word.stem());
        if (number != null) {
            here[number] = true;
        }
    }
}
