package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.scenario.Terminal.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody asks who said what about a harbour.
class AskingWhoSaidWhatTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COURIER = """
            The harbour at Ostrel has been closed since Monday, and nobody can say for how long.
            "The harbour will open again before the summer, and not a day later," said Transport Minister Anna Brook.
            Tom Ash, who leads the dockers' union, said that the harbour would stay closed until every docker had been paid.
            "Nobody has spoken to the dockers about the harbour in weeks," Ash said.
            """;

    private static final String HERALD = """
            Ships waited for a third day outside the closed harbour at Ostrel.
            “The harbour will open again before the summer, and not a day later”, Brook said.
            """;

    @TempDir
    static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void theArticlesAreIndexed() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        write(corpus, "courier", "The Courier", "2031-03-04", COURIER);
        write(corpus, "herald", "The Herald", "2031-03-05", HERALD);
        terminal = new Terminal(folder.resolve("data"));
        run("reindex");
    }

    private static void write(Path corpus, String name, String outlet, String day, String body) throws IOException {
        Files.writeString(
                corpus.resolve(name + ".md"),
                "---\nid: %s\nheadline: Harbour closed\noutlet: %s\npublished: %s\n---\n%s"
                        .formatted(name, outlet, day, body));
    }

    private static Outcome run(String... words) {
        String[] line = new String[words.length + 2];
        line[0] = "--corpus-folder";
        line[1] = folder.resolve("corpus").toString();
        System.arraycopy(words, 0, line, 2, words.length);
        return terminal.run(line);
    }

    private static JsonNode json(String... words) throws IOException {
        String[] line = new String[words.length + 1];
        line[0] = "--json";
        System.arraycopy(words, 0, line, 1, words.length);
        return JSON.readTree(run(line).out());
    }

    @Test
    void aQuotationIsShownInItsSentenceWithSpeakerRoleAndPlaces() {
        String shown = run("quote", "by", "Brook").out().replaceAll("\\s+", " ");

        assertThat(shown)
                .contains("What Anna Brook said")
                .contains(
                        "\"The harbour will open again before the summer, and not a day later,\" said Transport Minister")
                .contains("Anna Brook, Transport Minister")
                .contains("Harbour closed (The Courier, 4 March 2031)")
                .contains("2 places: also Harbour closed, The Herald, 5 March 2031")
                .contains("1 quotation.");
    }

    @Test
    void reportedSpeechIsShownWithoutQuoteMarksAndSaysSo() {
        assertThat(run("quote", "about", "dockers paid", "--kind", "reported")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("reported: that the harbour would stay closed until every docker had been paid")
                .contains("Tom Ash");
    }

    @Test
    void aQuotationIsVerifiedAgainstWhatWasPrinted() {
        assertThat(run("quote", "verify", "The harbour will open again before the winter, and not a day later")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Altered")
                .contains("before the [-summer-] {+winter+} and not a day later");
        assertThat(run("quote", "verify", "Ash: the harbour will open again before the summer")
                        .out())
                .contains("Said by somebody else, not by Ash.");
    }

    @Test
    void placesInJsonAreCodePointsOfTheBody() throws IOException {
        JsonNode place = json("quote", "by", "Brook").at("/quotations/0/places/0");

        assertThat(place.path("doc_id").asText()).isEqualTo("courier");
        assertThat(COURIER.substring(
                        place.path("start").asInt(), place.path("end").asInt()))
                .isEqualTo("\"The harbour will open again before the summer, and not a day later,\"");
    }

    @Test
    void aQuestionAboutOneSpeakerIsAnsweredInThatSpeakersWordsAndNoOthers() throws IOException {
        JsonNode brook = json("ask", "What did Brook say about the harbour?");
        JsonNode ash = json("ask", "What did Ash say about the harbour?");

        assertThat(brook.at("/statements/0/text").asText()).contains("before the summer");
        assertThat(brook.path("statements").toString()).doesNotContain("docker");
        assertThat(ash.at("/statements/0/text").asText()).containsAnyOf("docker");
        assertThat(ash.path("statements").toString()).doesNotContain("before the summer");
    }

    @Test
    void theIdOfAQuotationIsTheSameAfterAReindexOfMore() throws IOException {
        String before = json("quote", "by", "Brook").at("/quotations/0/id").asText();
        write(folder.resolve("corpus"), "earlier", "The Monitor", "2031-03-03", HERALD);

        JsonNode after = json("quote", "id", before);

        assertThat(after.at("/quotations/0/places/0/doc_id").asText()).isEqualTo("earlier");
        Files.delete(folder.resolve("corpus/earlier.md"));
    }
}
