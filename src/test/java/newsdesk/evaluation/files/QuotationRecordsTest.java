package newsdesk.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Span;
import newsdesk.evaluation.FoundQuotations;
import newsdesk.evaluation.MalformedExam;
import newsdesk.evaluation.QuotationExam;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Kind;
import newsdesk.quotes.Quotation;
import newsdesk.quotes.Speaker;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationRecordsTest {

    /// The emoji is one code point and two UTF-16 units, so that the two counts differ.
    private static final String BODY = "\uD83D\uDE00 \"Yes,\" he said, \"we stay.\"";

    private static final Article ARTICLE = new Article(new ArticleId("a1"), Imprint.NONE, BODY);

    private static final Quotation QUOTATION = new Quotation(
            Kind.DIRECT,
            List.of(span("\"Yes,\""), span("\"we stay.\"")),
            span("said"),
            new Attribution.Named(new Speaker("Tom Ash", "mayor"), span("he")));

    @Test
    void offsetsAreCodePoints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.jsonl");
        try (FoundQuotations out = QuotationRecords.to(file)) {
            out.found(ARTICLE, List.of(QUOTATION));
        }

        JsonNode quote =
                new JsonMapper().readTree(Files.readString(file)).path("quotes").path(0);

        assertThat(quote.path("text").asText()).isEqualTo("\"Yes,\" he said, \"we stay.\"");
        assertThat(quote.path("start").asInt()).isEqualTo(2);
        assertThat(quote.path("end").asInt()).isEqualTo(BODY.codePointCount(0, BODY.length()));
        assertThat(quote.path("content_spans").path(1).path("start").asInt()).isEqualTo(18);
        assertThat(quote.path("type").asText()).isEqualTo("direct");
        assertThat(quote.path("speaker").asText()).isEqualTo("he");
        assertThat(quote.path("speaker_start").asInt()).isEqualTo(9);
        assertThat(quote.path("cue").asText()).isEqualTo("said");
        assertThat(quote.path("resolved_speaker").asText()).isEqualTo("Tom Ash");
    }

    @Test
    void whatIsNotKnownIsNull(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.jsonl");
        try (FoundQuotations out = QuotationRecords.to(file)) {
            out.found(
                    ARTICLE,
                    List.of(new Quotation(Kind.DIRECT, List.of(span("\"Yes,\"")), null, new Attribution.Nobody())));
        }

        JsonNode quote =
                new JsonMapper().readTree(Files.readString(file)).path("quotes").path(0);

        assertThat(List.of("speaker", "speaker_start", "cue", "cue_end", "resolved_speaker"))
                .allMatch(key -> quote.path(key).isNull());
    }

    @Test
    void everyArticleHasItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.jsonl");
        try (FoundQuotations out = QuotationRecords.to(file)) {
            assertThat(QuotationExam.of(
                            Stream.of(ARTICLE, ARTICLE), -1, _ -> List.of(QUOTATION), out, Progress.UNWATCHED))
                    .containsEntry("articles", "2")
                    .containsEntry("direct", "2")
                    .containsEntry("with a speaker known by name", "2");
        }

        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"a1\""));
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("out.jsonl");

        assertThatExceptionOfType(MalformedExam.class)
                .isThrownBy(() -> QuotationRecords.to(file))
                .withMessageContaining(file.toString());
    }

    private static Span span(String words) {
        int at = BODY.indexOf(words);
        return new Span(at, at + words.length());
    }
}
