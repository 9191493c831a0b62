package newsdesk.corpus;

import java.util.List;

/// A stretch of an article short enough to be quoted and cited whole.
///
/// @param article     the article it stands in
/// @param contentHash the [Article#contentHash()] of the body that `start` counts in
/// @param imprint     what that article prints around its text
/// @param ordinal     its place among the passages of the article, from 0
/// @param start       where it begins in the body
/// @param startInCodePoints the same place, counted in Unicode code points: what leaves the program
/// @param text        its words, exactly as they stand in the body
/// @param sentences   its sentences in order, counted in `text`; between them there is only white space
public record Passage(
        ArticleId article,
        String contentHash,
        Imprint imprint,
        int ordinal,
        int start,
        int startInCodePoints,
        String text,
        List<Span> sentences) {

    public Passage {
        sentences = List.copyOf(sentences);
        if (ordinal < 0 || startInCodePoints < (start + 1) / 2 || startInCodePoints > start) {
            throw new IllegalArgumentException(
                    "passage %d of %s cannot begin behind %d characters that are %d code points"
                            .formatted(ordinal, article, start, startInCodePoints));
        }
        if (sentences.isEmpty()
                || sentences.getFirst().start() != 0
                || sentences.getLast().end() != text.length()) {
            throw new IllegalArgumentException(
                    "the sentences of passage %d of %s do not fill it".formatted(ordinal, article));
        }
    }

    /// Where it ends in the body, exclusively.
    public int end() {
        return start + text.length();
    }

    /// Where a place in `text` is in the body, counted in Unicode code points.
    public int inCodePoints(int index) {
        return startInCodePoints + text.codePointCount(0, index);
    }

    /// The words of one of its sentences.
    public String sentence(int index) {
        return sentences.get(index).of(text);
    }
}
