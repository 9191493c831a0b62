package newsdesk.quotes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a text without all in which two printings of them may differ: case, marks, punctuation, white space,
/// the forms of letters.
final class Words {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Words that say nothing about a topic.
    private static final Set<String> SMALL = WordList.of("small-words.txt");

    /// How many hexadecimal digits of the hash make a name: among a million quotations, two share 12 digits with a
    /// chance of one in five hundred.
    private static final int NAME_LENGTH = 12;

    private Words() {}

    /// The words in order.
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
        return GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /// The words that say what a text is about, each once, cut to what its forms share ("talks" and "talk").
    static Stream<String> topics(String text) {
        return of(text).stream()
                .filter(word -> !SMALL.contains(word))
                .map(Words::stem)
                .distinct();
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 3) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// A name made of words.
    static String name(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
