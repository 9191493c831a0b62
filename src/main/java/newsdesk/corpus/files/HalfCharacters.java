package newsdesk.corpus.files;

/// Surrogates that stand alone: UTF-16 units which are no character and cannot be written in UTF-8.
final class HalfCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private HalfCharacters() {}

    static boolean none(String text) {
        return next(text, 0) == text.length();
    }

    /// The text with the replacement character in the place of each, of the same length.
    static String mend(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    /// Where the next one stands, from `from` on, or the length of the text.
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isSurrogate(c)) {
                at++;
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }
}
