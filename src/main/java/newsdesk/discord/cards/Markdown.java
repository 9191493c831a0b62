package newsdesk.discord.cards;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import newsdesk.wording.Harmless;

/// Discord's Markdown: texts from outside are written so that they read as they are and do nothing, and what the
/// cards themselves want is written around them.
///
/// Everything is done with the backslash, so that a text can be had back by [#read]. Discord takes a backslash
/// before any character that is neither letter, digit nor space; a mark behind one is no mark, and an address with
/// one in it no address.
final class Markdown {

    private static final Pattern MARKS = Pattern.compile(
            // Emphasis, spoilers, code, quotations, links, mentions, times, emoji: wherever they stand. Brackets also
            // because Discord looks for the end of a link's label without regard to backslashes.
            "[\\\\*_~`|<>\\[\\]()@]"
                    // Headers, lists, small print: at the beginning of a line.
                    + "|^[#+-]|(?<=^\\d{1,9})\\.(?=\\s|$)"
                    // Addresses, and emoji by their name.
                    + "|:(?=\\S)"
                    // Invites and other addresses without a scheme.
                    + "|(?<=[\\p{L}\\p{N}])\\.(?=\\p{L})",
            Pattern.MULTILINE);

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES_OF_LINES = Pattern.compile("[\\s\\p{Z}&&[^\\n]]*\\n[\\s\\p{Z}&&[^\\n]]*");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    /// What can stand in a code span, where no backslash helps.
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/#+=-][\\p{L}\\p{N} ._/#+=:-]*");

    /// What an address may hold as it is; brackets, quotation marks and backslashes could end a link too early.
    private static final String IN_ADDRESSES = "-._~:/?#@!$&*+,;=%";

    private Markdown() {}

    /// A text on one line.
    static String line(String text) {
        return escaped(plainLine(text));
    }

    /// A text with its line breaks, no more than one empty line between two others.
    static String text(String text) {
        return escaped(plainText(text));
    }

    /// A text on one line for a place in which Discord knows no Markdown.
    static String plainLine(String text) {
        return WHITE_SPACE.matcher(Harmless.line(text)).replaceAll(" ").strip();
    }

    /// The same with its line breaks.
    static String plainText(String text) {
        String lines = EDGES_OF_LINES.matcher(Harmless.text(text)).replaceAll("\n");
        return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /// A text that is clean already.
    static String escaped(String clean) {
        return MARKS.matcher(clean).replaceAll("\\\\$0");
    }

    /// The text that was written.
    static String read(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1");
    }

    /// What is written already, in bold.
    static String bold(String markdown) {
        return markdown.isEmpty() ? "" : "**" + markdown + "**";
    }

    /// What is written already, struck through.
    static String struck(String markdown) {
        return markdown.isEmpty() ? "" : "~~" + markdown + "~~";
    }

    /// A name to be copied; where it holds what a code span cannot, it is written as any text.
    static String code(String name) {
        String plain = plainLine(name);
        return CODE.matcher(plain).matches() && !plain.contains("://") ? "`" + plain + "`" : escaped(plain);
    }

    /// A link, or nothing where its address is too long or cannot be written safely.
    ///
    /// @param label a word of ours: Discord's labels know no backslash, so nothing from outside can stand there
    static Optional<String> link(String label, String address) {
        return safe(address)
                .filter(safe -> safe.length() <= Limits.ADDRESS)
                .map(safe -> "[%s](%s)".formatted(label, safe));
    }

    private static Optional<String> safe(String address) {
        StringBuilder safe = new StringBuilder();
        for (int c : address.codePoints().toArray()) {
            if (c == '[' || c == ']' || Character.getType(c) == Character.SURROGATE) {
                return Optional.empty();
            }
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || IN_ADDRESSES.indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append(percent(Character.toString(c)));
            }
        }
        return Optional.of(safe.toString());
    }

    /// A text as the bytes of UTF-8, each behind a percent sign.
    static String percent(String text) {
        HexFormat bytes = HexFormat.of().withUpperCase().withPrefix("%");
        return bytes.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
