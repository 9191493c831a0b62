package newsdesk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsdesk.retrieval.Vocabulary;

/// A vocabulary for which a word that denies another by its first letters is that one, too, where the other is
/// asked about: who asks whether Russia is interested wants to read that it is uninterested. Whether it is so, others
/// tell ([Polarity]).
///
/// @param plain what words a text has
/// @param asked the stems that are asked about
record Unnegated(Vocabulary plain, Set<String> asked) implements Vocabulary {

    private static final String DENYING = "un";

    private static final Pattern MAY_DENY = Pattern.compile("(?i)(?<!\\p{L})" + DENYING + "\\p{L}");

    @Override
    public List<Word> words(String text) {
        return plain.words(text).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), denied(word, text)))
                .toList();
    }

    /// The stems of a text whose plain ones are known already: few texts deny anything so, and the others are not
    /// taken apart again.
    Set<String> stems(String text, Set<String> plainOnes) {
        return MAY_DENY.matcher(text).find() ? stems(text) : plainOnes;
    }

    private Stream<Word> denied(Word word, String text) {
        String printed = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        return printed.startsWith(DENYING)
                ? plain.stems(printed.substring(DENYING.length())).stream()
                        .filter(asked::contains)
                        .map(stem -> new Word(stem, word.start(), word.end()))
                : Stream.empty();
    }
}
