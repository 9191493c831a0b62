package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import newsdesk.app.Staffed;
import newsdesk.console.Channels;
import newsdesk.console.Console;
import newsdesk.console.page.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody at the console asks where a language model is set up.
class AskingAModelTest {

    private static final String TROOPS = "Did Trump rule out sending U.S. troops to Ukraine?";
    private static final String RULED_OUT = "he ruled out deploying U.S. troops to Ukraine";
    private static final String LAVROV = "a potential meeting would require preparation from the ground up";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-21T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatTheModelWritesIsSaidWhereItsSourceBearsItOut() {
        String said = ask(new Script().says("Trump ruled out deploying U.S. troops to Ukraine.", RULED_OUT), TROOPS);

        assertThat(said)
                .startsWith("Trump ruled out deploying U.S. troops to Ukraine. [1]\n\nSources\n[1] “Trump mentioned")
                .containsOnlyOnce("Trump ruled out")
                .contains("scripted-1");
    }

    @Test
    void eachSentenceIsOnTheScreenBeforeTheNextIsWritten() {
        StringBuilder before = new StringBuilder();
        Script script = new Script()
                .says("Trump ruled out deploying U.S. troops to Ukraine.", RULED_OUT)
                .does(() -> before.append(out))
                .says("A potential meeting would require preparation from the ground up, Lavrov indicated.", LAVROV);

        String said = ask(script, TROOPS);

        assertThat(before.toString()).isEqualTo("Trump ruled out deploying U.S. troops to Ukraine. [1]\n");
        assertThat(said).startsWith(before).contains("[2]\n\nSources");
    }

    @Test
    void whatItsSourceDoesNotBearOutIsDroppedAndExplained() {
        Script script = new Script()
                .says("Trump will deploy 5,000 U.S. troops to Ukraine.", RULED_OUT)
                .says("Trump ruled out deploying U.S. troops to Ukraine.", RULED_OUT);

        assertThat(ask(script, TROOPS)).doesNotContain("5,000");
        out.reset();
        assertThat(ask(script, "--explain", TROOPS))
                .contains("Writer: scripted-1 at models.example.")
                .contains("Tokens: 100.")
                .contains("1 sentence dropped:")
                .contains("1 × a number, its unit or its bound is not in the source")
                .contains("- “Trump will deploy 5,000 U.S. troops to Ukraine.”");
    }

    @Test
    void whereNothingRemainsTheCoverageDoesNotAnswer() throws IOException {
        JsonNode answer = json(new Script().says("Trump will deploy 5,000 U.S. troops to Ukraine.", RULED_OUT));

        assertThat(answer.path("outcome").asText()).isEqualTo("not_covered");
        assertThat(answer.path("writing")
                        .path("dropped")
                        .path("number_not_cited")
                        .asInt())
                .isEqualTo(1);
        out.reset();
        assertThat(ask(new Script().says("Trump will deploy 5,000 U.S. troops to Ukraine.", RULED_OUT), TROOPS))
                .startsWith("The coverage does not answer this.")
                .contains("1 sentence was drafted and dropped: the articles do not bear it out.")
                .doesNotContain("5,000");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Written:");
    }

    @Test
    void aModelThatFindsNothingIsBelieved() throws IOException {
        assertThat(json(new Script()).path("outcome").asText()).isEqualTo("not_covered");
    }

    @Test
    void aModelThatFailsLeavesTheArticlesOwnSentences() {
        String said = ask(new Script().fails("the model did not answer in time"), TROOPS)
                .replaceAll("\\s+", " ");

        assertThat(said)
                .contains("although " + RULED_OUT)
                .contains("In the articles' own sentences, not in a model's: the model did not answer in time.")
                .contains("extractive");
    }

    @Test
    void whatPassedBeforeTheModelBrokeOffStands() {
        String said = ask(
                        new Script()
                                .says("Trump ruled out deploying U.S. troops to Ukraine.", RULED_OUT)
                                .fails("the connection was lost"),
                        TROOPS)
                .replaceAll("\\s+", " ");

        assertThat(said)
                .contains("The model broke off here: the connection was lost.")
                .doesNotContain("extractive");
    }

    @Test
    void aModelThatIsBrokenIsWorthNoLessThanNone() {
        String said = ask(
                        new Script().does(() -> {
                            throw new IllegalStateException("a mistake in the model's client");
                        }),
                        TROOPS)
                .replaceAll("\\s+", " ");

        assertThat(said).contains("although " + RULED_OUT).contains("not in a model's: it failed.");
    }

    @Test
    void whatSaysNothingNewIsNotSaidAgain() throws IOException {
        JsonNode answer = json(new Script()
                .says("Trump ruled out deploying U.S. troops to Ukraine.", RULED_OUT)
                .says("Trump ruled out deploying troops to Ukraine", RULED_OUT));

        assertThat(answer.path("statements")).hasSize(1);
    }

    @Test
    void noModelIsAskedWhatTheCoverageDoesNotAnswer() {
        Script script = new Script();

        assertThat(ask(script, "Who won the Champions League final?")).contains("does not answer this");
        assertThat(script.times()).isZero();
    }

    @Test
    void noModelIsAskedWhereTheCoverageSaysOtherwise() {
        Script script = new Script();

        assertThat(ask(script, "Did Trump agree to deploy U.S. troops to Ukraine?"))
                .startsWith("The coverage says otherwise:");
        assertThat(script.times()).isZero();
    }

    private JsonNode json(Script script) throws IOException {
        return new JsonMapper().readTree(ask(script, "--json", "--explain", TROOPS));
    }

    private String ask(Script script, String... words) {
        try (Staffed program = new Staffed(data, Map.of(), CLOCK, script)) {
            String[] line = new String[words.length + 1];
            line[0] = "ask";
            System.arraycopy(words, 0, line, 1, words.length);
            new Console(channels(), "test").run(java.util.List.of(line), _ -> program.newsroom());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Channels channels() {
        return new Channels(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true,
                Screen.PLAIN);
    }
}
