package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import newsdesk.answer.ClaimVerdict;
import newsdesk.evaluation.ClaimVerdicts;
import newsdesk.evaluation.ExamClaim;
import newsdesk.evaluation.MalformedExam;

/// Verdicts as JSON lines, one claim a line; offsets are Unicode code points in the body.
public final class VerdictRecords implements ClaimVerdicts {

    private final Path file;
    private final JsonGenerator json;

    private VerdictRecords(Path file, JsonGenerator json) {
        this.file = file;
        this.json = json;
    }

    /// Opens a file to write to; what it held is gone.
    public static ClaimVerdicts to(Path file) {
        try {
            JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8);
            json.setRootValueSeparator(new SerializedString("\n"));
            return new VerdictRecords(file, json);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void judged(ExamClaim claim, ClaimVerdict verdict) {
        try {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            json.writeStringField("verdict", verdict.kind().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("score", verdict.score());
            CitationRecords.write(verdict.citations(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
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
