package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
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

    /// A piece of the text.
    ///
    /// @param quoted whether it is of the quotation, or around it
    public record Piece(String text, boolean quoted) {}

    /// The text in pieces, in order.
    ///
    /// @param contents the places of the quotation in the body
    public List<Piece> pieces(List<Span> contents) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span content : contents) {
            int from = Math.max(at, within(content.start()));
            int to = Math.max(from, within(content.end()));
            pieces.add(new Piece(text.substring(at, from), false));
            pieces.add(new Piece(text.substring(from, to), true));
            at = to;
        }
        pieces.add(new Piece(text.substring(at), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return List.copyOf(pieces);
    }
}
