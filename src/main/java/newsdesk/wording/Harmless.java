package newsdesk.wording;

import java.util.regex.Pattern;

/// Takes out of a text whatever could do something to a terminal, a message or its reader other than be read: escape
/// sequences
/// and control characters, characters that turn the direction of writing round, and characters that cannot be seen.
///
/// Letters, marks, symbols, emoji and line breaks stay. All text from outside passes through here on its way to a
/// terminal or to Discord.
public final class Harmless {

    /// ESC or the one-character CSI, parameters, a final character: colours, cursor movements, and the like.
    private static final Pattern CONTROL_SEQUENCE = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]");

    /// Every way of ending a line.
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /// ESC and the character that says what is coming. What comes is kept: it is text that would have been hidden.
    private static final Pattern OTHER_ESCAPE = Pattern.compile("\u001B[\\[\\]PX^_\\\\]?");

    /// Marks that may sit on one letter. Vietnamese and Hebrew need up to three.
    private static final int MARKS = 4;

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Harmless() {}

    /// The text with its line breaks, each as `\n`.
    public static String text(String text) {
        if (text.codePoints().noneMatch(c -> isUnseen(c) || isMark(c))) {
            return text.replace('\t', ' ');
        }
        String plain = CONTROL_SEQUENCE.matcher(text).replaceAll("");
        plain = LINE_END.matcher(plain).replaceAll("\n");
        plain = OTHER_ESCAPE.matcher(plain).replaceAll("");
        return kept(plain.codePoints().toArray());
    }

    /// The text on one line.
    public static String line(String text) {
        return text(text).replace('\n', ' ').strip();
    }

    /// Whether a character has no shape of its own: controls, formats, fillers, selectors, halves of pairs. Spaces,
    /// tabs and line feeds are not meant.
    public static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isFiller(c) || isSelector(c) || c >= 0xE0000;
        };
    }

    private static String kept(int[] text) {
        StringBuilder kept = new StringBuilder(text.length);
        int marks = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\t') {
                kept.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE) {
                kept.append('\uFFFD');
            } else if (marks <= MARKS && (!isUnseen(c) || hasUse(text, i))) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    /// Whether a character that is not seen shapes those beside it: joins emoji or letters, or chooses an emoji's
    /// looks.
    private static boolean hasUse(int[] text, int at) {
        if (at == 0) {
            return false;
        }
        int before = text[at - 1];
        int after = at + 1 < text.length ? text[at + 1] : ' ';
        return switch (text[at]) {
            case 0xFE0E, 0xFE0F -> Character.isEmoji(before);
            case JOINER -> (isEmojiPart(before) && Character.isExtendedPictographic(after)) || areJoined(before, after);
            case NON_JOINER -> areJoined(before, after);
            default -> false;
        };
    }

    private static boolean isEmojiPart(int c) {
        return c == 0xFE0F || Character.isExtendedPictographic(c) || Character.isEmojiModifier(c);
    }

    /// Whether both belong to a script whose letters change their shape when joined: Arabic and its kin, and those
    /// of India. In other scripts a joiner changes nothing and can only hide.
    private static boolean areJoined(int before, int after) {
        return isJoining(before) && isJoining(after);
    }

    private static boolean isJoining(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC,
                    SYRIAC,
                    MONGOLIAN,
                    NKO,
                    DEVANAGARI,
                    BENGALI,
                    GUJARATI,
                    GURMUKHI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA -> Character.isLetter(c) || isMark(c);
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) && !isSelector(c);
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x180B && c <= 0x180F);
    }

    /// Letters and marks that are blank: fillers of Hangul and Khmer, the grapheme joiner, the empty Braille cell.
    private static boolean isFiller(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
