package newsdesk.quotes;

import newsdesk.corpus.Span;

/// The stretch of an article in which a quotation stands, as printed.
///
/// @param contentHash       the [newsdesk.corpus.Article#contentHash()] of the body that its places count in
/// @param start             where it begins in the body
/// @param startInCodePoints the same place, counted in Unicode code points: what leaves the program
/// @param text              its words
public record Extract(String contentHash, int start, int startInCodePoints, String text) {

    public Extract {
        if (text.isEmpty() || start < 0 || startInCodePoints > start) {
            throw new IllegalArgumentException("no stretch of an article begins at " + start);
        }
    }

    /// The words at a place of the body, as far as they stand in it.
    public String of(Span inBody) {
        return text.substring(within(inBody.start()), within(inBody.end()));
    }

    /// Where a place of the body is in the text; at its edge where it lies outside.
    public int within(int inBody) {
        return Math.clamp(inBody - (long) start, 0, text.length());
    }

    /// A place of the body, counted in Unicode code points.
    public int inCodePoints(int inBody) {
        return startInCodePoints + text.codePointCount(0, within(inBody));
    }
}
