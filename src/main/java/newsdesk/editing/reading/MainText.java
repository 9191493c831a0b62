package newsdesk.editing.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the text of an article on its page.
///
/// What never is text of an article is taken out first. Then the part is chosen that the page itself marks as the
/// article; where it marks none, the part in which the most running text lies together, measured by its paragraphs,
/// as Readability does it.
final class MainText {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, form, nav, aside, button, svg,"
            + " select, dialog, figure, footer, object, audio, video, canvas, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=dialog]";

    private static final List<String> MARKED =
            List.of("[itemprop=articleBody]", "article", "[role=article]", "main, [role=main]");

    /// Names that sites give to what stands beside and between the text.
    private static final Pattern BESIDE = Pattern.compile("(?i)(^|[^a-z])(ad|ads|advert\\w*|banner|breadcrumbs?|byline"
            + "|caption|comments?|consent|cookies?|credit|disqus|footer|menu|meta|most-?(read|popular)|newsletter"
            + "|outbrain|paywall|popup|promo\\w*|read-?more|recirc\\w*|recommend\\w*|related\\w*|share|sharing|sidebar"
            + "|skip-?link|social|sponsor\\w*|subscribe|subscription|taboola|tags?|teaser|toolbar|trending|widget"
            + "|visually-?hidden|sr-only)([^a-z]|$)");

    /// Shorter paragraphs say nothing about where the text is.
    private static final int TELLING = 40;

    /// What is mostly links is a list of other articles.
    private static final double LINKED = 0.5;

    private final Document page;
    private final Imprint imprint;

    /// @param imprint what stands above the text is not part of it
    MainText(Document page, Imprint imprint) {
        this.page = page;
        this.imprint = imprint;
    }

    /// Its paragraphs, headings between them included, each on one line.
    List<String> paragraphs() {
        Document bare = page.clone();
        bare.select(NEVER_TEXT).remove();
        long all = running(bare);
        for (Element beside : bare.select("[class], [id]")) {
            String names = beside.className() + " " + beside.id();
            if (BESIDE.matcher(names).find() && !isFrame(beside) && running(beside) * 3 < all) {
                beside.remove();
            }
        }
        Set<String> above = Stream.of(imprint.headline(), imprint.standfirst(), imprint.byline())
                .map(MainText::folded)
                .collect(Collectors.toSet());
        return Blocks.of(chosen(bare)).stream()
                .filter(block -> block.linked() < LINKED)
                .map(Blocks.Block::text)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(text -> !above.contains(folded(text)))
                .toList();
    }

    private static boolean isFrame(Element element) {
        return Set.of("html", "body", "main", "article").contains(element.normalName());
    }

    private static Element chosen(Document bare) {
        long all = running(bare);
        for (String mark : MARKED) {
            Element best = bare.select(mark).stream()
                    .max(Comparator.comparingLong(MainText::running))
                    .orElse(bare);
            if (best != bare && running(best) * 3 >= all && running(best) > 0) {
                return best;
            }
        }
        return densest(bare);
    }

    /// The part whose own paragraphs hold the most text; half of what they hold counts for the part around it.
    private static Element densest(Document bare) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : bare.select("p, pre, blockquote, li")) {
            double length = Paragraphs.line(paragraph.text()).length();
            double score = length < TELLING ? 0 : length * (1 - linked(paragraph));
            Element parent = paragraph.parent();
            if (parent != null && score > 0) {
                scores.merge(parent, score, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), score / 2, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(bare.body());
    }

    /// How much running text there is in a part.
    private static long running(Element part) {
        return part.select("p").stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .filter(length -> length >= TELLING)
                .sum();
    }

    private static double linked(Element part) {
        int length = part.text().length();
        return length == 0 ? 0 : (double) part.select("a").text().length() / length;
    }

    private static String folded(String text) {
        return Paragraphs.line(text).toLowerCase(Locale.ROOT);
    }
}
