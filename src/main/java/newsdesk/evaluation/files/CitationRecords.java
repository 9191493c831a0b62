package newsdesk.evaluation.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import newsdesk.answer.Citation;

/// Citations within a record of JSON lines: the member `citations`, offsets in Unicode code points of the body.
final class CitationRecords {

    private CitationRecords() {}

    static void write(List<Citation> citations, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            json.writeStartObject();
            json.writeStringField("doc_id", citation.passage().article().value());
            json.writeNumberField("start", citation.passage().inCodePoints(citation.start()));
            json.writeNumberField("end", citation.passage().inCodePoints(citation.end()));
            json.writeStringField("text", citation.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
