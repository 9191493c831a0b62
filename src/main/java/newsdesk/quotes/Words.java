package newsdesk.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text without all in which two printings of them may differ: case, marks, punctuation, white space,
/// the forms of letters.
final class Words {

    private static final int LETTERS = kinds(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER);

    private static final int IN_WORDS = LETTERS
            | kinds(
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER);

    private Words() {}

    private static int kinds(byte... types) {
        int kinds = 0;
        for (byte type : types) {
            kinds |= 1 << type;
        }
        return kinds;
    }

    /// The words in order. Every printing has hundreds taken apart, so no regular expression does it.
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int character = plain.codePointAt(at);
            if (is(IN_WORDS, character)) {
                word.appendCodePoint(character);
            } else if (!word.isEmpty() && !isApostropheWithin(plain, at)) {
                words.add(word.toString());
                word.setLength(0);
            }
            at += Character.charCount(character);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static boolean is(int kinds, int character) {
        return (kinds >> Character.getType(character) & 1) != 0;
    }

    /// Such as that of "don't".
    private static boolean isApostropheWithin(String text, int at) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && is(LETTERS, text.codePointBefore(at))
                && at + 1 < text.length()
                && is(LETTERS, text.codePointAt(at + 1));
    }
}
