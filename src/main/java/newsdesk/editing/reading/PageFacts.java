package newsdesk.editing.reading;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.PrintedDate;
import newsdesk.corpus.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about itself: for machines first (JSON-LD, OpenGraph, `meta`), then what it shows.
final class PageFacts {

    /// Longer ones are no headline, no name and no summary.
    private static final int LONGEST = 600;

    private final Document page;
    private final LinkedFacts linked;
    private final Optional<Link> address;

    /// @param address where the page was found, where that is known
    PageFacts(Document page, LinkedFacts linked, Optional<Link> address) {
        this.page = page;
        this.linked = linked;
        this.address = address;
    }

    Imprint imprint() {
        Published published = date(
                        linked.text("datePublished"),
                        "article:published_time",
                        "og:article:published_time",
                        "datePublished",
                        "parsely-pub-date",
                        "sailthru.date",
                        "pubdate",
                        "publishdate",
                        "dc.date.issued",
                        "dc.date",
                        "date")
                .or(this::shownDate)
                .orElse(Published.undated());
        Published updated = date(
                        linked.text("dateModified"),
                        "article:modified_time",
                        "og:updated_time",
                        "dateModified",
                        "lastmod",
                        "last-modified")
                .filter(changed -> !changed.equals(published))
                .orElse(Published.undated());
        return new Imprint(
                headline(), standfirst(), new Outlet(outlet()), byline(), published, updated, link(), language());
    }

    private String headline() {
        return first(
                linked.text("headline"),
                List.of(
                        () -> meta("og:title"),
                        () -> meta("twitter:title"),
                        () -> shown("h1"),
                        () -> Optional.of(Paragraphs.line(page.title()))));
    }

    private String standfirst() {
        return first(
                linked.text("description"),
                List.of(() -> meta("og:description"), () -> meta("twitter:description"), () -> meta("description")));
    }

    private String outlet() {
        return first(linked.names("publisher"), List.of(() -> meta("og:site_name"), () -> meta("dc.publisher")));
    }

    private String byline() {
        return first(
                linked.names("author"),
                List.of(
                        () -> meta("author"),
                        () -> meta("article:author"),
                        () -> meta("byl"),
                        () -> meta("parsely-author"),
                        () -> shown("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")));
    }

    /// The canonical address, with the one where the page was found in its place where there is none.
    private Link link() {
        return Stream.of(
                        page.select("link[rel=canonical][href]").stream()
                                .map(each -> each.absUrl("href"))
                                .findFirst(),
                        meta("og:url"),
                        linked.address())
                .flatMap(Optional::stream)
                .flatMap(text -> Link.at(text).stream())
                .filter(PageFacts::isOfAnArticle)
                .findFirst()
                .or(() -> address)
                .orElse(Link.NONE);
    }

    /// Careless pages give the front page of their site as their own address.
    private static boolean isOfAnArticle(Link link) {
        return !link.address().matches("(?i)https?://[^/]*/?");
    }

    private String language() {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        linked.text("inLanguage"),
                        meta("og:locale").map(locale -> locale.replace('_', '-')),
                        meta("content-language"))
                .flatMap(Optional::stream)
                .flatMap(tag -> tag(tag).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> tag(String text) {
        try {
            return Optional.of(new Locale.Builder()
                            .setLanguageTag(text.strip())
                            .build()
                            .toLanguageTag())
                    .filter(tag -> !tag.equals("und"));
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private Optional<Published> date(Optional<String> linkedDate, String... names) {
        return Stream.concat(linkedDate.stream(), Stream.of(names).flatMap(name -> meta(name).stream()))
                .flatMap(text -> PrintedDate.read(text).stream())
                .findFirst();
    }

    /// The first moment that the article shows, in a form for machines.
    private Optional<Published> shownDate() {
        return Stream.of("article time[datetime]", "main time[datetime]", "time[pubdate][datetime]", "time[datetime]")
                .flatMap(query -> page.select(query).stream().limit(1))
                .flatMap(time -> PrintedDate.read(time.attr("datetime")).stream())
                .findFirst();
    }

    /// A `meta`, by what its `name`, `property`, `itemprop` or `http-equiv` is, however that is written.
    private Optional<String> meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.attr(key).strip().equalsIgnoreCase(name)) {
                    String text = Paragraphs.line(meta.attr("content"));
                    if (!text.isEmpty()) {
                        return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> shown(String query) {
        return page.select(query).stream()
                .map(each -> Paragraphs.line(each.text()))
                .findFirst();
    }

    private static String first(Optional<String> best, List<Supplier<Optional<String>>> others) {
        return Stream.concat(Stream.of(best), others.stream().map(Supplier::get))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST && !text.contains("://"))
                .findFirst()
                .orElse("");
    }
}
