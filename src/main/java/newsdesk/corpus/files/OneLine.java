package newsdesk.corpus.files;

import java.util.regex.Pattern;

/// Text made fit for one line.
final class OneLine {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    /// Longer values are not repeated whole in a message.
    private static final int QUOTED = 80;

    private OneLine() {}

    /// The text with every stretch of line ends, control characters and white space as one space, where it has any
    /// but plain spaces; otherwise as it is.
    static String of(String text) {
        return text.chars().anyMatch(OneLine::breaksLine)
                ? GAP.matcher(text).replaceAll(" ").strip()
                : text;
    }

    /// The text in quotation marks, on one line and cut where it is long, to be named in a message.
    static String quoted(String text) {
        String line = of(text);
        return line.length() > QUOTED ? "\"%s…\"".formatted(line.substring(0, QUOTED)) : "\"%s\"".formatted(line);
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
