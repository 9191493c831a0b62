package newsdesk.corpus.files;

import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.corpus.files.FrontMatter.Entry;

/// A Markdown file with one article: its imprint in the front matter, then its body, taken as it is.
final class MarkdownArticle {

    private static final List<String> KEYS =
            List.of("id", "headline", "standfirst", "outlet", "byline", "published", "updated", "url", "language");

    private final Place file;
    private final Map<String, Entry> entries;

    private MarkdownArticle(Place file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /// The article of a file.
    ///
    /// @param name its id where it gives none
    /// @throws UnreadableCorpus naming file and line, where it is not as it should be
    static Article read(Path file, String name) {
        return of(WholeFile.text(file), Place.of(file), name);
    }

    /// The article of a text that stands, or is to stand, at a place.
    static Article of(String text, Place place, String name) {
        FrontMatter front = FrontMatter.of(text, place);
        return new MarkdownArticle(place, front.entries()).article(name, text.substring(front.bodyStart()));
    }

    private Article article(String name, String body) {
        entries.forEach(this::requireKnown);
        String id = text("id");
        Imprint imprint = new Imprint(
                text("headline"),
                text("standfirst"),
                new Outlet(text("outlet")),
                text("byline"),
                published("published"),
                published("updated"),
                link(),
                language());
        try {
            return new Article(new ArticleId(id.isEmpty() ? name : id), imprint, body);
        } catch (IllegalArgumentException e) {
            throw file.fault(String.valueOf(e.getMessage()));
        }
    }

    private void requireKnown(String key, Entry entry) {
        if (!KEYS.contains(key)) {
            throw file.at(entry.line())
                    .fault("the key %s is not known; the keys are %s"
                            .formatted(OneLine.quoted(key), String.join(", ", KEYS)));
        }
    }

    /// The text of a key, stripped; the standfirst may have several lines, the others are one.
    private String text(String key) {
        Entry entry = entry(key);
        entry.value()
                .codePoints()
                .filter(c -> !isText(c) && !(c == '\n' && key.equals("standfirst")))
                .findFirst()
                .ifPresent(c -> {
                    throw file.at(entry.line())
                            .fault("\"%s\" holds the control character U+%04X; take it out".formatted(key, c));
                });
        return entry.value().strip();
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private Published published(String key) {
        String text = text(key);
        try {
            return Published.parse(text);
        } catch (DateTimeParseException e) {
            throw file.at(entry(key).line())
                    .fault(
                            "\"%s\" is %s; a day (2025-08-20) or a moment with its offset (2025-08-20T09:30:00+02:00) is wanted"
                                    .formatted(key, OneLine.quoted(text)));
        }
    }

    private Link link() {
        String text = text("url");
        return text.isEmpty()
                ? Link.NONE
                : Link.at(text)
                        .orElseThrow(() -> file.at(entry("url").line())
                                .fault("\"url\" is %s; an http or https address with a host is wanted"
                                        .formatted(OneLine.quoted(text))));
    }

    private String language() {
        String text = text("language");
        try {
            return text.isEmpty()
                    ? ""
                    : new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw file.at(entry("language").line())
                    .fault("\"language\" is %s; a language tag such as en, en-GB or uk is wanted"
                            .formatted(OneLine.quoted(text)));
        }
    }

    private Entry entry(String key) {
        return entries.getOrDefault(key, new Entry("", 0));
    }
}
