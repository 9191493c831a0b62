package newsdesk.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsdesk.answer.Premise;
import newsdesk.command.Invented;
import newsdesk.command.Reply;
import newsdesk.wording.Harmless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyJsonTest {

    @Test
    void answerHoldsEverySentenceWithItsCitations() {
        String line = ReplyJson.of(new Reply.Answered(Invented.grounded(Premise.CONTRADICTED)), 42);

        assertThat(line).startsWith("""
                {"query":"Who opened the talks?","outcome":"grounded","premise":"contradicted","statements":[{"text":"Minister Orla Tamsin opened the talks in Vell on Tuesday.","citations":[{"doc_id":"talks","start":0,"end":57,"text":"Minister Orla Tamsin opened the talks in Vell on Tuesday.","headline":"Talks open in Vell","outlet":"The Vell Courier","published":"2025-08-20","url":"https://courier.example/talks","also_in":[]}]},""".strip());
        assertThat(line)
                .endsWith(
                        "\"as_of\":\"2025-08-20\",\"generation\":4,\"writer\":\"extractive\",\"stale\":null,\"note\":null,\"millis\":42}");
        assertThat(read(line).at("/statements/1/citations/0/start").asInt()).isEqualTo(58);
    }

    @Test
    void citationNamesAllOutletsThatPrintItsWords() {
        JsonNode json = read(ReplyJson.of(new Reply.Answered(Invented.reprinted("Norrland Post", "Ost Radio")), 1));

        assertThat(json.at("/statements/0/citations/0/also_in").toString())
                .isEqualTo("[\"Norrland Post\",\"Ost Radio\"]");
        assertThat(json.at("/statements/1/citations/0/also_in")).isEmpty();
    }

    @Test
    void whatIsNotPrintedIsNull() {
        JsonNode json = read(
                ReplyJson.of(new Reply.Answered(Invented.grounded(Invented.leaflet(), Invented.undatedCoverage())), 1));

        for (String name : List.of("headline", "outlet", "published", "url")) {
            assertThat(json.at("/statements/0/citations/0/" + name).isNull())
                    .as(name)
                    .isTrue();
        }
        assertThat(json.get("as_of").isNull()).isTrue();
        assertThat(json.get("premise").asText()).isEqualTo("unknown");
    }

    @Test
    void everyOutcomeHasTheSameMembers() {
        List<String> members =
                List.of("query", "outcome", "premise", "statements", "as_of", "generation", "writer", "millis");
        JsonNode notCovered = read(ReplyJson.of(new Reply.Answered(Invented.notCovered()), 1));
        JsonNode unavailable = read(ReplyJson.of(new Reply.Answered(Invented.unavailable()), 1));

        assertThat(notCovered.fieldNames()).toIterable().containsAll(members).contains("suggestions");
        assertThat(notCovered.get("outcome").asText()).isEqualTo("not_covered");
        assertThat(notCovered.get("statements")).isEmpty();
        assertThat(unavailable.fieldNames()).toIterable().containsAll(members);
        assertThat(unavailable.get("outcome").asText()).isEqualTo("unavailable");
        assertThat(unavailable.get("error").asText()).isEqualTo("The index cannot be read: disk gone.");
    }

    @ParameterizedTest
    @CsvSource({
        "12,                 12",
        "0.770,              0.77",
        "0.000,              0.0",
        "1234567890123456789, \"1234567890123456789\"",
        "007,                \"007\"",
        "1.2.0,              \"1.2.0\"",
        "3 of 4 (75.0 %),    \"3 of 4 (75.0 %)\"",
    })
    void countsAndSharesAreNumbers(String value, String json) {
        assertThat(ReplyJson.of(new Reply.Facts("eval", new LinkedHashMap<>(Map.of("value", value))), 1))
                .isEqualTo("{\"title\":\"eval\",\"facts\":{\"value\":%s}}".formatted(json));
    }

    @Test
    void otherRepliesAreObjects() {
        assertThat(ReplyJson.of(
                        new Reply.Table("Articles", List.of("headline", "id"), List.of(List.of("Fire", "f1")), ""), 1))
                .isEqualTo("{\"title\":\"Articles\",\"rows\":[{\"headline\":\"Fire\",\"id\":\"f1\"}],\"note\":null}");
        assertThat(ReplyJson.of(new Reply.Facts("Status", new LinkedHashMap<>(Map.of("as of", "undated"))), 1))
                .isEqualTo("{\"title\":\"Status\",\"facts\":{\"as_of\":\"undated\"}}");
        assertThat(ReplyJson.of(new Reply.Excerpt("talks", Invented.talks().imprint(), "Minister…"), 1))
                .isEqualTo(
                        "{\"id\":\"talks\",\"headline\":\"Talks open in Vell\",\"outlet\":\"The Vell Courier\","
                                + "\"published\":\"2025-08-20\",\"url\":\"https://courier.example/talks\",\"updated\":null,"
                                + "\"standfirst\":null,\"byline\":null,\"language\":\"en\",\"excerpt\":\"Minister…\",\"history\":[]}");
        assertThat(ReplyJson.of(new Reply.Notice("Done."), 1)).isEqualTo("{\"notice\":\"Done.\"}");
        assertThat(ReplyJson.of(new Reply.Refused("No \"x\"."), 1)).isEqualTo("{\"error\":\"No \\\"x\\\".\"}");
    }

    @Test
    void hostileTextIsEscapedAndNothingIsLost() {
        String text = "\u001B[31m \u202E \u200B \u009B 🔥 👩‍🚀 \uDB40\uDC41 \r\n \u2028 é";

        String line = ReplyJson.of(new Reply.Notice(text), 1);

        assertThat(line.codePoints().filter(c -> Harmless.isUnseen(c) || c == '\n'))
                .isEmpty();
        assertThat(line).contains("🔥").contains("é");
        assertThat(read(line).get("notice").asText()).isEqualTo(text);
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
