package newsdesk.quotes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;

/// The words of a text as they are spoken: what two printers may do differently with the same words is folded away.
/// That is case, white space, quote marks, dashes and every other punctuation between words, the form of an
/// apostrophe, and the typographic forms of letters. What changes the words is kept: apostrophes, figures with their
/// points and commas, signs of currency and percent.
///
/// @param text   the text
/// @param folded the words, folded
/// @param places where each stands in the text
record SpokenWords(String text, List<String> folded, List<Span> places) {

    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’ʼ][\\p{L}\\p{M}]+)*['’]?|[%‰\\p{Sc}°+]");

    SpokenWords {
        folded = List.copyOf(folded);
        places = List.copyOf(places);
    }

    static SpokenWords of(String text) {
        List<String> folded = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            folded.add(fold(word.group()));
            places.add(new Span(word.start(), word.end()));
        }
        return new SpokenWords(text, folded, places);
    }

    private static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’ʼ]", "'");
        return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
    }

    int size() {
        return folded.size();
    }

    /// The text from one word up to but without another, as it stands there.
    String between(int from, int to) {
        return from >= to
                ? ""
                : text.substring(places.get(from).start(), places.get(to - 1).end());
    }
}
