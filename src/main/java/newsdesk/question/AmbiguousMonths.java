package newsdesk.question;

import java.util.regex.Pattern;
import newsdesk.corpus.Span;

/// Tells the months May and March from the verb and the walk, and August from the adjective.
final class AmbiguousMonths {

    private static final Pattern AMBIGUOUS = Pattern.compile("(?:may|march|mar)");

    /// After these the word is the month even in small letters.
    private static final Pattern CERTAIN_BEFORE =
            Pattern.compile("\\b(?:in|since|during|last|early|mid|late|until|till)\\s+$");

    private AmbiguousMonths() {}

    /// Whether a bare "may" or "march" stands for something else: in small letters after a word that is no
    /// certain sign of a month, or with a possessive (Theresa May's).
    static boolean isOtherWord(String question, Span span) {
        String printed = span.of(question);
        String folded = Fold.of(question);
        String before = folded.substring(0, span.start());
        if (printed.equals("august")) {
            return before.endsWith("the ");
        }
        if (!AMBIGUOUS.matcher(Fold.of(printed)).matches()) {
            return false;
        }
        return folded.startsWith("'s", span.end())
                || (!Character.isUpperCase(printed.charAt(0))
                        && !CERTAIN_BEFORE.matcher(before).find());
    }
}
