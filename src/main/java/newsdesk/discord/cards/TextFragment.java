package newsdesk.discord.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Link;
import newsdesk.wording.Harmless;

/// The address of words in a page: a link that a browser opens at the very sentence.
///
/// Written after "URL Fragment Text Directives" (WICG): `#:~:text=prefix-,start,end,-suffix`. A long stretch is named
/// by its first and its last words. Where a browser could take other words of the passage for these, the words before
/// and after them are added. What is to be found must be words as the page has them, so nothing is taken off.
final class TextFragment {

    /// As many words are named one by one.
    private static final int WHOLE = 10;

    /// With so many words a longer stretch begins and ends.
    private static final int EDGE = 5;

    private static final int LONGEST_EDGE = 15;

    /// So many words before and after are tried, in turn.
    private static final int[] NEIGHBOURS = {3, 6, 12};

    private final List<String> before;
    private final List<String> words;
    private final List<String> after;

    private TextFragment(String before, String words, String after) {
        this.before = words(before);
        this.words = words(words);
        this.after = words(after);
    }

    /// The address at which a page opens with some words in sight.
    ///
    /// @param before what is known to stand before the words
    /// @param after  what is known to stand after them
    static String address(Link link, String before, String words, String after) {
        String page = withoutDirective(link.address());
        String text = new TextFragment(before, words, after).directive();
        return text.isEmpty() ? page : page + (page.indexOf('#') < 0 ? "#" : "") + ":~:text=" + text;
    }

    /// The page, with the part of it that the address itself names. What the address asks to be found there gives way.
    private static String withoutDirective(String address) {
        int directive = address.indexOf(":~:");
        return directive < 0 ? address : address.substring(0, directive);
    }

    private String directive() {
        if (words.size() <= WHOLE) {
            return unmistakable(words, Optional.empty());
        }
        return unmistakable(words.subList(0, EDGE), end());
    }

    /// The last words, as many as it takes that they do not stand earlier in the stretch too. Where that would take too
    /// many, the page opens at the first words and that is all.
    private Optional<List<String>> end() {
        List<String> rest = words.subList(EDGE, words.size());
        return IntStream.rangeClosed(EDGE, Math.min(LONGEST_EDGE, rest.size()))
                .mapToObj(count -> last(rest, count))
                .filter(last -> !isTwiceIn(rest, last))
                .findFirst();
    }

    private String unmistakable(List<String> start, Optional<List<String>> end) {
        String text = encoded(start) + end.map(last -> "," + encoded(last)).orElse("");
        List<String> known = joined(joined(before, words), after);
        if (!isTwiceIn(known, start)) {
            return text;
        }
        int neighbours = 0;
        for (int count : NEIGHBOURS) {
            neighbours = count;
            if (!isTwiceIn(known, joined(last(before, count), start))) {
                break;
            }
        }
        List<String> prefix = last(before, neighbours);
        List<String> suffix = after.subList(0, Math.min(NEIGHBOURS[0], after.size()));
        return (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
                + text
                + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
    }

    /// Whether a browser, to which capitals and small letters are the same, could find the words at two places.
    private static boolean isTwiceIn(List<String> text, List<String> words) {
        String all = comparable(text);
        String sought = comparable(words);
        int first = all.indexOf(sought);
        return !sought.isEmpty() && first >= 0 && all.indexOf(sought, first + 1) >= 0;
    }

    private static String comparable(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Harmless.line(text).split("[\\s\\p{Z}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> last(List<String> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Hyphen, comma and ampersand would be read as parts of the directive; all but letters and digits is encoded, so
    /// that no part of the way can read anything into it.
    private static String encoded(List<String> words) {
        StringBuilder encoded = new StringBuilder();
        String.join(" ", words).codePoints().forEach(c -> {
            if (c == '.' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(Markdown.percent(Character.toString(c)));
            }
        });
        return encoded.toString();
    }
}
