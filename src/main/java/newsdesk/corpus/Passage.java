package newsdesk.corpus;

import java.util.List;

/// A stretch of an article short enough to be quoted and cited whole.
///
/// @param article           the article it stands in
/// @param contentHash       the [Article#contentHash()] of the body that `start` counts in
/// @param imprint           what that article prints around its text
/// @param ordinal           its place among the passages of the article, from 0
/// @param start             where it begins in the body
/// @param startInCodePoints the same in Unicode code points, which JSON that leaves the program counts in
/// @param text              its words, exactly as they stand in the body
/// @param sentences         its sentences in order, counted in `text`; between them there is only white space
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
        if (start < 0 || ordinal < 0) {
            throw new IllegalArgumentException(
                    "passage %d of %s cannot begin at %d".formatted(ordinal, article, start));
        }
        // A code point is one or two UTF-16 characters.
        if (startInCodePoints > start || startInCodePoints < (start + 1) / 2) {
            throw new IllegalArgumentException("%d characters before passage %d of %s cannot be %d code points"
                    .formatted(start, ordinal, article, startInCodePoints));
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

    /// The words of one of its sentences.
    public String sentence(int index) {
        return sentences.get(index).of(text);
    }
}
