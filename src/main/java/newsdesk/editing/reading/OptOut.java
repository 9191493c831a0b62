package newsdesk.editing.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// A publisher's wish that a page is not taken into collections like this one.
///
/// Respected are the rules for robots that forbid to index, to keep or to show what a page says, or to use it for
/// machine answers (`noindex`, `none`, `noarchive`, `nosnippet`, `noai`), and the reservation of text and data mining
/// (W3C: TDM Reservation Protocol); in the page and in the headers alike.
final class OptOut {

    private static final Set<String> REFUSING = Set.of("noindex", "none", "noarchive", "nosnippet", "noai");

    /// The names by which rules can mean us: all robots, and this one.
    private static final Set<String> US = Set.of("robots", Robots.NAME);

    /// What to say where the right is reserved.
    static final String RESERVED = "The publisher has reserved the right to text and data mining for this page.";

    private OptOut() {}

    /// Why a page may not be taken; nothing where it does not object.
    static Optional<String> inPage(Document page) {
        Stream<String> rules = page.select("meta[name][content]").stream()
                .filter(meta -> US.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT)))
                .map(meta -> meta.attr("content"));
        Stream<String> reserved =
                page.select("meta[name=tdm-reservation]").stream().map(meta -> meta.attr("content"));
        return objection(rules.toList(), reserved.toList());
    }

    /// Why what a server sent may not be taken; nothing where it does not object.
    ///
    /// @param rules    the values of `X-Robots-Tag`
    /// @param reserved the values of `TDM-Reservation`
    static Optional<String> inHeaders(List<String> rules, List<String> reserved) {
        return objection(rules.stream().map(OptOut::meant).toList(), reserved);
    }

    /// The rules of a header that are meant for everybody or for us: `googlebot: noindex` is for another.
    private static String meant(String header) {
        int colon = header.indexOf(':');
        if (colon < 0 || header.substring(0, colon).contains(",")) {
            return header;
        }
        String name = header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return US.contains(name) ? header.substring(colon + 1) : "";
    }

    private static Optional<String> objection(List<String> rules, List<String> reserved) {
        Optional<String> rule = rules.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(REFUSING::contains)
                .findFirst();
        if (rule.isPresent()) {
            return Optional.of(
                    "The publisher does not want this page in collections like this one (its rule for robots is \"%s\")."
                            .formatted(rule.get()));
        }
        return reserved.stream().anyMatch(value -> value.strip().equals("1"))
                ? Optional.of(RESERVED)
                : Optional.empty();
    }
}
