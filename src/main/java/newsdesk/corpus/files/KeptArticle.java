package newsdesk.corpus.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.UnreadableCorpus;

/// The line that an article is kept as: a JSON object with the whole imprint and the body, in the same order and
/// spelling every time, so that equal articles are equal bytes. Characters beyond U+FFFF are written as escapes of
/// their two halves, and so a half that stands alone is kept as well. What the article does not have is left out.
final class KeptArticle {

    /// The keys of what is printed around a text.
    static final Set<String> IMPRINT =
            Set.of("headline", "standfirst", "outlet", "byline", "published", "updated", "url", "language");

    private static final Set<String> KEYS =
            Stream.concat(IMPRINT.stream(), Stream.of("id", "body")).collect(Collectors.toUnmodifiableSet());

    private KeptArticle() {}

    /// The line of an article in UTF-8, without a line end.
    static byte[] line(Article article) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(article.body().length() + 512);
        try {
            write(article, line);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return line.toByteArray();
    }

    private static void write(Article article, ByteArrayOutputStream line) throws IOException {
        try (JsonGenerator json = JsonLine.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            write(article.imprint(), json);
            json.writeStringField("body", article.body());
            json.writeEndObject();
        }
    }

    /// Writes what is printed around a text, as fields of the object that is begun.
    static void write(Imprint imprint, JsonGenerator json) throws IOException {
        field(json, "headline", imprint.headline());
        field(json, "standfirst", imprint.standfirst());
        field(json, "outlet", imprint.outlet().name());
        field(json, "byline", imprint.byline());
        field(json, "published", imprint.published().iso());
        field(json, "updated", imprint.updated().iso());
        field(json, "url", imprint.link().address());
        field(json, "language", imprint.language());
    }

    private static void field(JsonGenerator json, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, value);
        }
    }

    /// The article that was kept as a line.
    ///
    /// @throws UnreadableCorpus where the line is not what [#line] makes
    static Article read(String line, Place place) {
        Map<String, String> texts = JsonLine.texts(line, KEYS, place);
        try {
            return new Article(
                    new ArticleId(texts.getOrDefault("id", "")), imprint(texts), texts.getOrDefault("body", ""));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw place.fault(String.valueOf(e.getMessage()));
        }
    }

    /// The imprint among the texts of a line.
    ///
    /// @throws DateTimeParseException where a date in it is none
    static Imprint imprint(Map<String, String> texts) {
        return new Imprint(
                texts.getOrDefault("headline", ""),
                texts.getOrDefault("standfirst", ""),
                new Outlet(texts.getOrDefault("outlet", "")),
                texts.getOrDefault("byline", ""),
                Published.parse(texts.getOrDefault("published", "")),
                Published.parse(texts.getOrDefault("updated", "")),
                new Link(texts.getOrDefault("url", "")),
                texts.getOrDefault("language", ""));
    }
}
