package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import newsdesk.corpus.Article;
import newsdesk.corpus.Span;
import newsdesk.evaluation.FoundQuotations;
import newsdesk.evaluation.MalformedExam;
import newsdesk.quotes.Attribution;
import newsdesk.quotes.Quotation;
import org.jspecify.annotations.Nullable;

/// Quotations as JSON lines, one article a line; offsets are Unicode code points in the body.
///
/// A content span is an object `{start, end}`, as in the files of quotations that people marked and as the scoring
/// scripts read it.
public final class QuotationRecords implements FoundQuotations {

    private final Path file;
    private final JsonGenerator json;

    private QuotationRecords(Path file, JsonGenerator json) {
        this.file = file;
        this.json = json;
    }

    /// Opens a file to write to; what it held is gone.
    public static FoundQuotations to(Path file) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
            json.setRootValueSeparator(new SerializedString("\n"));
            return new QuotationRecords(file, json);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void found(Article article, List<Quotation> quotations) {
        try {
            json.writeStartObject();
            json.writeStringField("id", article.id().value());
            json.writeArrayFieldStart("quotes");
            for (Quotation quotation : quotations) {
                write(quotation, article.body());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void write(Quotation quotation, String body) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", body.substring(quotation.start(), quotation.end()));
        place("", new Span(quotation.start(), quotation.end()), body);
        json.writeArrayFieldStart("content_spans");
        for (Span part : quotation.contents()) {
            json.writeStartObject();
            place("", part, body);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("type", quotation.kind().name().toLowerCase(Locale.ROOT));
        words("speaker", quotation.printedSpeaker(), body);
        words("cue", quotation.cue(), body);
        if (quotation.attribution() instanceof Attribution.Named named) {
            json.writeStringField("resolved_speaker", named.speaker().name());
        } else {
            json.writeNullField("resolved_speaker");
        }
        json.writeEndObject();
    }

    private void words(String name, @Nullable Span place, String body) throws IOException {
        if (place == null) {
            json.writeNullField(name);
            json.writeNullField(name + "_start");
            json.writeNullField(name + "_end");
        } else {
            json.writeStringField(name, place.of(body));
            place(name + "_", place, body);
        }
    }

    private void place(String prefix, Span place, String body) throws IOException {
        int start = body.codePointCount(0, place.start());
        json.writeNumberField(prefix + "start", start);
        json.writeNumberField(prefix + "end", start + body.codePointCount(place.start(), place.end()));
    }

    @Override
    public void close() {
        try {
            json.writeRaw("\n");
            json.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static MalformedExam unwritable(Path file, IOException e) {
        return new MalformedExam("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
}
