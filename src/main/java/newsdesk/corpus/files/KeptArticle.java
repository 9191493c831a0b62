package newsdesk.corpus.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> KEYS = Set.of(
            "id", "headline", "standfirst", "outlet", "byline", "published", "updated", "url", "language", "body");

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
        Imprint imprint = article.imprint();
        try (JsonGenerator json = JsonLine.JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            field(json, "headline", imprint.headline());
            field(json, "standfirst", imprint.standfirst());
            field(json, "outlet", imprint.outlet().name());
            field(json, "byline", imprint.byline());
            field(json, "published", imprint.published().iso());
            field(json, "updated", imprint.updated().iso());
            field(json, "url", imprint.link().address());
            field(json, "language", imprint.language());
            json.writeStringField("body", article.body());
            json.writeEndObject();
        }
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

    private static Imprint imprint(Map<String, String> texts) {
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
