package newsdesk.console.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import newsdesk.command.Reply;
import newsdesk.corpus.Span;
import newsdesk.quotes.Change;
import newsdesk.quotes.Extract;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.Verdict;

/// Quotations as JSON; offsets are Unicode code points counted in the body of the article.
final class QuotationJson {

    private QuotationJson() {}

    static ObjectNode of(Reply.Quoted quoted) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("title", quoted.title());
        put(quoted.sayings(), json.putArray("quotations"));
        return json.put("note", ReplyJson.orNull(quoted.note()));
    }

    static ObjectNode of(Reply.Verified verified) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("text", verified.claim().words())
                .put("claimed_speaker", verified.claim().speaker().orElse(null));
        return switch (verified.verdict()) {
            case Verdict.Exact exact -> verdict(json, "exact", exact.sayings(), List.of());
            case Verdict.Altered altered -> verdict(json, "altered", List.of(altered.saying()), altered.difference());
            case Verdict.SaidByAnother another -> verdict(json, "said_by_another", another.sayings(), List.of());
            case Verdict.NotInCoverage _ -> verdict(json, "not_in_coverage", List.of(), List.of());
        };
    }

    private static ObjectNode verdict(ObjectNode json, String verdict, List<Saying> sayings, List<Change> changes) {
        json.put("verdict", verdict).put("ambiguous", sayings.size() > 1);
        ArrayNode difference = json.putArray("difference");
        for (Change change : changes) {
            ObjectNode one = difference.addObject();
            switch (change) {
                case Change.Kept(String words) -> one.put("kept", words);
                case Change.LeftOut(String words) -> one.put("left_out", words);
                case Change.PutIn(String words) -> one.put("put_in", words);
            }
        }
        put(sayings, json.putArray("quotations"));
        return json;
    }

    private static void put(List<Saying> sayings, ArrayNode array) {
        for (Saying saying : sayings) {
            ObjectNode json = array.addObject()
                    .put("id", saying.id())
                    .put("text", saying.words())
                    .put("reported", saying.isReported())
                    .put("speaker", saying.speaker().map(Speaker::name).orElse(null))
                    .put(
                            "role",
                            ReplyJson.orNull(saying.speaker().map(Speaker::role).orElse("")));
            ArrayNode places = json.putArray("places");
            saying.printings().forEach(printing -> put(printing, places.addObject()));
        }
    }

    private static void put(Printing printing, ObjectNode json) {
        Extract extract = printing.extract();
        json.put("doc_id", printing.article().value())
                .put("type", printing.quotation().kind().name().toLowerCase(Locale.ROOT))
                .put("start", extract.inCodePoints(printing.quotation().start()))
                .put("end", extract.inCodePoints(printing.quotation().end()));
        ArrayNode contents = json.putArray("content_spans");
        for (Span content : printing.quotation().contents()) {
            contents.addArray().add(extract.inCodePoints(content.start())).add(extract.inCodePoints(content.end()));
        }
        json.put("text", printing.words())
                .put("speaker_as_printed", ReplyJson.orNull(printing.by()))
                .put("sentence", extract.text());
        ReplyJson.putImprint(json, printing.imprint());
    }
}
