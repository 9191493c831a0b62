package newsdesk.console.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import newsdesk.answer.Account;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.command.Reply;
import newsdesk.command.Reply.Detail;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Span;
import newsdesk.wording.Particulars;
import newsdesk.wording.Sources;
import newsdesk.wording.Written;

/// Answers as JSON. Every answer has the same members, null where they do not apply; offsets are Unicode code
/// points counted in the body of the article.
final class AnswerJson {

    private AnswerJson() {}

    static ObjectNode of(Reply.Answered reply) {
        ObjectNode json = of(reply.answer());
        json.put("stale", ReplyJson.orNull(reply.stale().map(Particulars::stale).orElse("")));
        switch (reply.answer()) {
            case Answer.Grounded grounded -> explain(json, grounded.account(), reply.detail());
            case Answer.NotCovered notCovered -> explain(json, notCovered.account(), reply.detail());
            case Answer.Unavailable _ -> {}
        }
        return json;
    }

    private static void explain(ObjectNode json, Account account, Detail detail) {
        json.put("note", ReplyJson.orNull(Written.course(account).orElse("")));
        switch (detail) {
            case USUAL -> {}
            case COUNTS, EVERYTHING -> {
                ObjectNode writing = json.putObject("writing").put("tokens", account.tokens());
                ObjectNode times = writing.putObject("millis");
                account.times().forEach((stage, time) -> times.put(name(stage), time.toMillis()));
                ObjectNode counts = writing.putObject("dropped");
                account.droppedByReason().forEach((reason, count) -> counts.put(name(reason), count));
                if (detail == Detail.EVERYTHING) {
                    ArrayNode sentences = writing.putArray("dropped_sentences");
                    account.dropped().forEach(dropped -> sentences.add(dropped.sentence()));
                }
            }
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode of(Answer answer) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("query", answer.question().text());
        return switch (answer) {
            case Answer.Grounded grounded -> {
                begin(json, "grounded", grounded.premise(), Sources.of(grounded), grounded.statements());
                yield searched(json, grounded.searched()).put("writer", grounded.writer());
            }
            case Answer.NotCovered notCovered -> {
                begin(json, "not_covered", Premise.UNKNOWN, Sources.of(List.of()), List.of());
                Coverage searched = notCovered.searched();
                searched(json, searched).putNull("writer").put("articles", searched.articles());
                ArrayNode offered = json.putArray("suggestions");
                notCovered.suggestions().forEach(offered::add);
                yield json;
            }
            case Answer.Unavailable unavailable -> {
                begin(json, "unavailable", Premise.UNKNOWN, Sources.of(List.of()), List.of());
                yield json.putNull("as_of")
                        .putNull("generation")
                        .putNull("writer")
                        .put("error", unavailable.reason());
            }
        };
    }

    private static void begin(
            ObjectNode json, String outcome, Premise premise, Sources sources, List<Statement> statements) {
        json.put("outcome", outcome).put("premise", premise.name().toLowerCase(Locale.ROOT));
        ArrayNode list = json.putArray("statements");
        for (Statement statement : statements) {
            ObjectNode one = list.addObject().put("text", statement.text());
            ArrayNode citations = one.putArray("citations");
            statement.citations().forEach(citation -> citation(citation, sources, citations.addObject()));
        }
    }

    private static void citation(Citation citation, Sources sources, ObjectNode json) {
        Span span = citation.inArticleByCodePoints();
        json.put("doc_id", citation.passage().article().value())
                .put("start", span.start())
                .put("end", span.end())
                .put("text", citation.words());
        ReplyJson.putImprint(json, citation.passage().imprint());
        ArrayNode others = json.putArray("also_in");
        sources.alsoIn(citation).forEach(outlet -> others.add(outlet.name()));
    }

    private static ObjectNode searched(ObjectNode json, Coverage coverage) {
        coverage.asOf().ifPresentOrElse(day -> json.put("as_of", day.toString()), () -> json.putNull("as_of"));
        return json.put("generation", coverage.generation());
    }
}
