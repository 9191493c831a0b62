package newsdesk.answer;

import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;

/// The words of a passage that bear a statement out: whole sentences, exactly as printed.
///
/// @param passage the passage
/// @param start   where they begin in the passage's text; the beginning of one of its sentences
/// @param end     where they end, exclusively; the end of one of its sentences
public record Citation(Passage passage, int start, int end) {

    public Citation {
        if (passage.sentences().stream().noneMatch(sentence -> sentence.start() == start)
                || passage.sentences().stream().noneMatch(sentence -> sentence.end() == end)
                || end <= start) {
            throw new IllegalArgumentException("from %d to %d there are no whole sentences in passage %d of %s"
                    .formatted(start, end, passage.ordinal(), passage.article()));
        }
    }

    /// The citation of one sentence of a passage.
    public static Citation ofSentence(Passage passage, int index) {
        Span sentence = passage.sentences().get(index);
        return new Citation(passage, sentence.start(), sentence.end());
    }

    /// The cited words.
    public String words() {
        return passage.text().substring(start, end);
    }

    /// Where the words stand in the body of the article.
    public Span inArticle() {
        return new Span(start, end).shift(passage.start());
    }

    /// The same, counted in Unicode code points: what JSON says that leaves the program.
    public Span inArticleByCodePoints() {
        String text = passage.text();
        int from = passage.startInCodePoints() + text.codePointCount(0, start);
        return new Span(from, from + text.codePointCount(start, end));
    }
}
