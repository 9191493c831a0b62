package newsdesk.question;

import java.util.List;
import java.util.Set;

/// Tells whether the capitals of a text mean anything.
final class Capitals {

    /// Words that stay small in headlines.
    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from", "as", "but");

    /// In a headline more than three words of four have one.
    private static final int ONE_IN = 4;

    private Capitals() {}

    /// Whether enough words are written without a capital that one with a capital is a name. Two words alone
    /// are no headline.
    static boolean tell(List<Word> words) {
        List<Word> telling = words.stream()
                // the first word has a capital in any case
                .filter(word -> !word.opensSentence())
                .filter(word -> !SMALL_IN_TITLES.contains(word.folded()) && !word.startsWithDigit())
                .toList();
        long small = telling.stream().filter(word -> !word.isCapitalised()).count();
        return telling.size() <= 3 || small * ONE_IN >= telling.size();
    }
}
