package newsdesk.answer;

import java.text.Normalizer;
import java.util.Optional;
import newsdesk.corpus.Span;

/// A text with everything folded away in which two printings of the same words may differ: case, white space, the
/// forms of quotation marks, apostrophes, dashes and ligatures, invisible characters. Every folded character knows
/// where it came from.
final class Folded {

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origin = new int[original.length() * 4 + 1];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            String piece = fold(codePoint);
            boolean secondSpace = piece.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            for (int k = 0; !secondSpace && k < piece.length() && folded.length() < origin.length - 1; k++) {
                origin[folded.length()] = i;
                folded.append(piece.charAt(k));
            }
            i += Character.charCount(codePoint);
        }
        origin[folded.length()] = original.length();
        return new Folded(folded.toString(), origin);
    }

    private static String fold(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL -> "";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
            default ->
                switch (codePoint) {
                    case '"', '\'', '`', '´', '„', '‚', '″', '′' -> "'";
                    case '−' -> "-";
                    case '…' -> "...";
                    default ->
                        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                                .toLowerCase(java.util.Locale.ROOT);
                };
        };
    }

    String text() {
        return text;
    }

    /// Where the words of another text stand in the original of this one, where they do; the first place of
    /// several.
    Optional<Span> find(Folded words) {
        String wanted = words.text.strip();
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        return at < 0 ? Optional.empty() : Optional.of(new Span(origin[at], origin[at + wanted.length()]));
    }
}
