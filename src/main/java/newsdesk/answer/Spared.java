package newsdesk.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.retrieval.Vocabulary;

/// Tells which words of a question its answer need not hold anything like, since they speak of the answer and not of
/// its subject: "on what condition", "for what reason", "did he actually".
final class Spared {

    /// Nouns that say what kind of thing is asked for, and nothing of what it is.
    private static final Pattern KIND = Pattern.compile("(?i)(?:conditions?|circumstances?|reasons?|grounds|purposes?|"
            + "ways?|manner|extent|kinds?|types?|sorts?|terms)");

    /// What stands in front of such a noun.
    private static final Pattern ASKING = Pattern.compile("(?i)\\b(?:what|which)(?: the)? $");

    /// What opens a question, before it asks.
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:so|well|ok|okay|hey|hi|hello|and|but|now|also|again|just|please|quick|short|serious|honest|simple|"
                    + "one|another|question|curious|sorry|thanks)[ ,:;-]+)+");

    /// What only urges the question.
    private static final Pattern URGING = Pattern.compile("(?i)(?:actually|really|exactly|basically|currently)");

    private Spared() {}

    /// @param word a word of the text
    static boolean isSpared(Vocabulary.Word word, String text) {
        String printed = text.substring(word.start(), word.end());
        Matcher opening = OPENING.matcher(text);
        return (opening.find() && word.end() <= opening.end())
                || URGING.matcher(printed).matches()
                || (KIND.matcher(printed).matches()
                        && ASKING.matcher(text.substring(0, word.start())).find());
    }
}
