package newsdesk.command.asking;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;

/// How an article begins: enough to know it again, too little to read it instead.
final class Beginning {

    /// Two or three sentences of news.
    private static final int LONGEST = 300;

    private Beginning() {}

    /// The first sentences, at most half of the text and at most [#LONGEST] characters; where not even the first
    /// sentence is so short, its first words and an ellipsis.
    static String of(List<Passage> passages) {
        Passage first = passages.getFirst();
        int most = Math.min(LONGEST, passages.getLast().end() / 2);
        int end = first.sentences().stream()
                .mapToInt(Span::end)
                .filter(sentenceEnd -> sentenceEnd <= most)
                .max()
                .orElse(0);
        return end > 0 ? first.text().substring(0, end) : words(first.text(), most) + "…";
    }

    private static String words(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator edges = BreakIterator.getWordInstance(Locale.ROOT);
        edges.setText(text);
        return text.substring(0, Math.max(0, edges.preceding(most + 1))).strip();
    }
}
