package newsdesk.quotes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text without all in which two printings of them may differ: case, marks, punctuation, white space,
/// the forms of letters.
final class Words {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /// The words in order.
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
        return GAP.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
