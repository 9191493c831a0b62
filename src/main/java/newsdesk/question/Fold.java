package newsdesk.question;

import java.text.Normalizer;

/// Words without what a hurried writer leaves out: capitals, accents of Latin letters, curly quotes and long
/// dashes. Folding keeps every character in its place, so an offset into the folded text is one into the text.
final class Fold {

    private Fold() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '′', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> Character.toLowerCase(isAccentedLatin(c) ? unaccented(c) : c);
        };
    }

    private static boolean isAccentedLatin(char c) {
        return (c >= 'À' && c < 'ɐ') || (c >= 'Ḁ' && c <= 'ỿ');
    }

    private static char unaccented(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
