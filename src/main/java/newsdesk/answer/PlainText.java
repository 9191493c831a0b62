package newsdesk.answer;

import java.util.regex.Pattern;

/// Tells whether a sentence of a draft is nothing but a sentence: no link, no mention, no markup, no mark of a
/// citation, no invisible or look-alike character.
final class PlainText {

    private static final Pattern FOREIGN = Pattern.compile(
            // Links and mentions
            "https?:|www\\.|\\]\\(|@(?:everyone|here)\\b|<[@#!:/a-zA-Z]|(?<![\\p{L}\\p{N}])@\\w"
                    // Markup, code, data
                    + "|[{}|~]|```|\\*\\*|__|^\\s*#|^\\s*>|</?[a-z]+>|&(?:lt|gt|amp|#\\d+);"
                    // Marks of citations
                    + "|\\[\\s*\\d[\\d,; ]*\\]|【|】|\\(\\s*(?:passage|source)s? \\d"
                    // Control characters, direction marks, invisible ones, line separators
                    + "|[\\p{Cc}\\p{Cf}\\u2028\\u2029\\p{Co}\\p{Cn}&&[^\\u00ad]]"
                    // Marks laid over letters or digits
                    + "|[\\u0300-\\u036f\\u0488\\u0489\\u20d0-\\u20ff]{2}|\\p{N}\\p{M}|[\\u0335-\\u0338]");

    /// Letters of two scripts in one word.
    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}\\p{M}*[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{M}*\\p{IsLatin}");

    /// Digits that are not the ten of English.
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private static final Pattern SECOND_SENTENCE = Pattern.compile("\\p{Ll}\\p{L}\\.\\s+\\p{Ll}");

    /// What may not reach a reader even where an article prints it: it works when it is shown, or is not what it seems.
    private static final Pattern LIVE =
            Pattern.compile("https?:|\\]\\(|\\]\\[|(?i:[@\\uff20](?:everyone|here)\\b)|<[@#!:/a-zA-Z]"
                    + "|(?i:&(?:lt|gt|amp|#x?[0-9a-f]+);)|(?i:d ?i ?s ?c ?o ?r ?d\\W{0,4}(?:\\.\\W{0,3}g ?g|\\.com/invite))"
                    + "|[\\p{Cc}\\p{Co}\\p{Cn}\\u202a-\\u202e\\u2066-\\u2069\\x{e0000}-\\x{e0fff}]");

    /// Characters without width, which part words.
    private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

    private PlainText() {}

    /// A text without the characters that nobody sees.
    static String visible(String text) {
        return WITHOUT_WIDTH.matcher(text).replaceAll("");
    }

    /// Whether a sentence can be shown as it is printed.
    static boolean isHarmless(String sentence) {
        String visible = visible(sentence);
        return !LIVE.matcher(visible).find() && !MIXED.matcher(visible).find();
    }

    /// Whether there is nothing in the sentence but words.
    static boolean is(String sentence) {
        return !FOREIGN.matcher(sentence).find()
                && !MIXED.matcher(sentence).find()
                && !OTHER_DIGIT.matcher(sentence).find()
                && !SECOND_SENTENCE.matcher(sentence).find();
    }
}
