package newsdesk.answer.model;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Puts texts of others into a prompt so that they stay data: between two lines with a word drawn by lot for this one
/// prompt, each line of theirs behind a bar, without invisible characters and without the marks by which prompts are
/// taken apart.
final class Enclosure {

    /// Nobody guesses one in 2^60.
    private static final int LETTERS = 12;

    private static final int ALPHABET = 32;

    private static final String WORDS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R|[\\u000b\\u000c\\u001c-\\u001f]");

    /// What nobody sees, and what would turn the direction of the text. A soft hyphen goes too: it is no letter.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\ufe00-\\ufe0f\\x{e0000}-\\x{e0fff}&&[^\\t\\n]]");

    /// Brackets by which instructions, turns of a conversation and citations are marked. Any other bracket is left to
    /// the article: quotations hold `[sic]`.
    private static final Pattern MARK = Pattern.compile(
            "\\[(?=[^\\[\\]\\n]{1,40}\\])((?i:\\s*/?\\s*(?:inst|sys|system|user|assistant|begin|end|passages?|sources?|p?\\s*\\d)[^\\]]*))\\]");

    private final String fence;

    private Enclosure(String fence) {
        this.fence = fence;
    }

    /// An enclosure whose fence stands in none of the texts.
    static Enclosure drawn(RandomGenerator chance, Iterable<String> texts) {
        while (true) {
            StringBuilder word = new StringBuilder("fence-");
            for (int i = 0; i < LETTERS; i++) {
                word.append(WORDS.charAt(chance.nextInt(ALPHABET)));
            }
            boolean met = false;
            for (String text : texts) {
                met |= text.contains(word);
            }
            if (!met) {
                return new Enclosure(word.toString());
            }
        }
    }

    /// The word that only we know.
    String fence() {
        return fence;
    }

    /// A text between its two lines.
    ///
    /// @param name what the text is called in the prompt
    String around(String name, String text) {
        StringBuilder enclosed = new StringBuilder();
        enclosed.append(fence).append(' ').append(name).append(" begins\n");
        for (String line : LINE_BREAK.split(text, -1)) {
            if (!line.isBlank()) {
                enclosed.append("| ").append(harmless(line)).append('\n');
            }
        }
        return enclosed.append(fence).append(' ').append(name).append(" ends\n").toString();
    }

    /// A line without what is not words. Letters, figures and quotation marks stay as they are printed: they are to be
    /// copied.
    static String harmless(String line) {
        String visible = INVISIBLE.matcher(line).replaceAll("");
        String unmarked = MARK.matcher(visible).replaceAll("($1)");
        return unmarked.replace('<', '‹')
                .replace('>', '›')
                .replace("```", "'''")
                .strip();
    }
}
