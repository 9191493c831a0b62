package newsdesk.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.corpus.Article;
import newsdesk.corpus.Link;
import newsdesk.editing.Alike.Kind;

/// Compares articles with one: finds its versions and its copies, as agencies send them out and outlets print them
/// with another headline and another last paragraph.
final class Resemblance {

    /// So many words in a row do not come together twice by chance.
    private static final int IN_A_ROW = 5;

    /// So much of what the shorter one says stands in the longer one. Two reports of the same event share less than
    /// a tenth.
    private static final double MOSTLY = 0.6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What of an address does not tell where it leads.
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)^https?://(www\\.|m\\.|amp\\.)?|[?&](utm_\\w+|fbclid|gclid|ref|src|cmp)=[^&#]*|#.*$|/(amp/?)?$");

    private final Article one;
    private final Set<Long> runs;

    Resemblance(Article one) {
        this.one = one;
        this.runs = runs(one.body());
    }

    /// In what another is like the one; nothing where they are just two articles.
    Optional<Kind> of(Article other) {
        if (other.id().equals(one.id())) {
            return Optional.of(Kind.SAME_ARTICLE);
        }
        if (one.imprint().link().isPresent()
                && place(other.imprint().link()).equals(place(one.imprint().link()))) {
            return Optional.of(Kind.SAME_LINK);
        }
        Set<Long> others = runs(other.body());
        if (others.equals(runs)) {
            return Optional.of(Kind.SAME_TEXT);
        }
        Set<Long> fewer = others.size() < runs.size() ? others : runs;
        Set<Long> more = fewer == runs ? others : runs;
        long shared = fewer.stream().filter(more::contains).count();
        return shared >= MOSTLY * fewer.size() ? Optional.of(Kind.MUCH_THE_SAME) : Optional.empty();
    }

    private static String place(Link link) {
        return NO_PLACE.matcher(link.address()).replaceAll("");
    }

    /// Every few words in a row, as a number each; all of them where there are no more.
    private static Set<Long> runs(String text) {
        List<String> words = List.of(BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT)));
        Set<Long> runs = new HashSet<>();
        for (int start = 0; start + Math.min(IN_A_ROW, words.size()) <= words.size(); start++) {
            long run = 0;
            for (String word : words.subList(start, Math.min(start + IN_A_ROW, words.size()))) {
                run = run * 0x100000001B3L + word.hashCode();
            }
            runs.add(run);
        }
        return runs;
    }
}
