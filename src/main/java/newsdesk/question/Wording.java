package newsdesk.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes one clean line of whatever was typed or pasted: composed characters, nothing invisible, single spaces.
/// Everything that can be seen stays as it is; search syntax, mentions and Markdown are ordinary text here.
final class Wording {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\x{85}]+");

    /// Controls, zero-width and bidirectional marks, lone surrogates, private and unassigned characters, and
    /// the letters and marks that are blank by definition (Unicode's default-ignorable ones outside the format
    /// class).
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
                    + "\\x{2800}\\x{3164}\\x{FFA0}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]+");

    /// A server's own emoji, the way Discord writes it: its name is not a word of the question.
    private static final Pattern CUSTOM_EMOJI = Pattern.compile("<a?:\\w+:\\d+>");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Wording() {}

    static String clean(String raw) {
        String spaced = WHITE_SPACE.matcher(raw).replaceAll(" ");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    }

    static boolean holdsWords(String clean) {
        return LETTER.matcher(CUSTOM_EMOJI.matcher(clean).replaceAll("")).find();
    }
}
