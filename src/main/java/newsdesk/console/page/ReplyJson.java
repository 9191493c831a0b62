package newsdesk.console.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsdesk.command.Exhibit;
import newsdesk.command.Reply;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import newsdesk.wording.Changes;
import newsdesk.wording.Harmless;
import newsdesk.wording.Particulars;

/// Replies as JSON for a program, each on one line.
///
/// Nothing is taken out of a text, but every character that a terminal could obey or hide is written as an escape.
public final class ReplyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,14}");

    private static final Pattern SHARE = Pattern.compile("(?:0|[1-9]\\d{0,8})\\.\\d{1,6}");

    private ReplyJson() {}

    /// The line, without a line feed.
    ///
    /// @param millis how long the command took
    public static String of(Reply reply, long millis) {
        ObjectNode json = switch (reply) {
            case Reply.Answered answered -> AnswerJson.of(answered).put("millis", millis);
            case Reply.Shown shown -> shown(shown);
            case Reply.Quoted quoted -> QuotationJson.of(quoted);
            case Reply.Verified verified -> QuotationJson.of(verified);
            case Reply.Table table -> table(table);
            case Reply.Facts facts -> facts(facts);
            case Reply.Rules rules -> facts(new Reply.Facts("settings", Particulars.of(rules)));
            case Reply.Excerpt excerpt -> excerpt(excerpt);
            case Reply.Notice notice -> NODES.objectNode().put("notice", notice.text());
            case Reply.Refused refused -> NODES.objectNode().put("error", refused.text());
        };
        return escaped(json);
    }

    /// Headline, outlet, date and address of an article, each null where it prints none.
    static void putImprint(ObjectNode json, Imprint imprint) {
        json.put("headline", orNull(imprint.headline()))
                .put("outlet", orNull(imprint.outlet().name()))
                .put("published", orNull(imprint.published().iso()))
                .put("url", orNull(imprint.link().address()));
    }

    private static ObjectNode shown(Reply.Shown shown) {
        ObjectNode json = NODES.objectNode().put("receipt", shown.receipt());
        ArrayNode exhibits = json.putArray("exhibits");
        for (Exhibit exhibit : shown.exhibits()) {
            ObjectNode one = exhibits.addObject()
                    .put("number", exhibit.number())
                    .put("doc_id", exhibit.article())
                    .put("before", orNull(exhibit.before()))
                    .put("text", exhibit.words())
                    .put("after", orNull(exhibit.after()))
                    .put("state", exhibit.state().name().toLowerCase(Locale.ROOT));
            putImprint(one, exhibit.imprint());
        }
        return json;
    }

    private static ObjectNode table(Reply.Table table) {
        ObjectNode json = NODES.objectNode().put("title", table.title());
        ArrayNode rows = json.putArray("rows");
        for (List<String> row : table.rows()) {
            ObjectNode cells = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                cells.put(key(table.columns().get(i)), row.get(i));
            }
        }
        return json.put("note", orNull(table.note()));
    }

    private static ObjectNode facts(Reply.Facts facts) {
        ObjectNode json = NODES.objectNode().put("title", facts.title());
        ObjectNode values = json.putObject("facts");
        facts.facts().forEach((name, value) -> values.set(key(name), figure(value)));
        return json;
    }

    /// What is written as a figure is a number, so that programs can compare it: counts and shares, not the ids of
    /// Discord, which have more digits than such a number can hold.
    private static JsonNode figure(String value) {
        if (COUNT.matcher(value).matches()) {
            return NODES.numberNode(Long.parseLong(value));
        }
        return SHARE.matcher(value).matches() ? NODES.numberNode(Double.parseDouble(value)) : NODES.textNode(value);
    }

    private static ObjectNode excerpt(Reply.Excerpt excerpt) {
        Imprint imprint = excerpt.imprint();
        ObjectNode json = NODES.objectNode().put("id", excerpt.id());
        putImprint(json, imprint);
        json.put("updated", orNull(imprint.updated().iso()))
                .put("standfirst", orNull(imprint.standfirst()))
                .put("byline", orNull(imprint.byline()))
                .put("language", imprint.language())
                .put("excerpt", orNull(excerpt.excerpt()));
        ArrayNode history = json.putArray("history");
        for (Revision revision : excerpt.history()) {
            history.addObject()
                    .put("change", Changes.done(revision.change()))
                    .put("made", revision.made().toString())
                    .put("reason", orNull(revision.reason()));
        }
        return json;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    @SuppressWarnings("NullAway") // Jackson takes null for the JSON value null, which it does not declare.
    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String escaped(ObjectNode json) {
        String line = json.toString();
        StringBuilder escaped = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (Harmless.isUnseen(c)) {
                for (char half : Character.toChars(c)) {
                    escaped.append("\\u").append(java.util.HexFormat.of().toHexDigits(half));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
