package newsdesk.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import newsdesk.console.line.GlobalOptions;
import newsdesk.console.page.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Desk desk = new Desk();

    @Test
    void answerGoesOutAndEndsWithZero() {
        assertThat(run("ask", "Who", "opened", "the", "talks?")).isZero();

        assertThat(out()).startsWith("Minister Orla Tamsin opened the talks").doesNotContain("\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void notCoveredIsAnAnswer() {
        assertThat(run("ask", "nothing")).isZero();

        assertThat(out()).startsWith("The coverage does not answer this.");
    }

    @Test
    void refusalGoesToErrAndEndsWithOne() {
        assertThat(run("ask", "forbidden")).isEqualTo(1);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("Ask something else.\n");
    }

    @Test
    void misuseGoesToErrAndEndsWithTwo() {
        assertThat(run("ask")).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("The command \"ask\" needs QUESTION, for example: ask example\n");
    }

    @Test
    void unavailableGoesToErrAndEndsWithThree() {
        assertThat(run("ask", "broken")).isEqualTo(3);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("The index cannot be read: disk gone.");
    }

    @ParameterizedTest
    @CsvSource({"who, 0", "nothing, 0", "forbidden, 1", "broken, 3"})
    void jsonIsOneLineOnOutWhateverHappens(String question, int status) {
        assertThat(run("ask", question, "--json")).isEqualTo(status);

        assertThat(out()).startsWith("{").endsWith("}\n").containsOnlyOnce("\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void misuseIsJsonTooWhereThatIsWanted() {
        assertThat(run("--json", "nonsense")).isEqualTo(2);

        assertThat(out()).startsWith("{\"error\":\"There is no command").endsWith("\"}\n");
    }

    @Test
    void helpAndVersionOpenNothing() {
        assertThat(run("--help")).isZero();
        assertThat(run("ask", "--help")).isZero();
        assertThat(run("--version")).isZero();

        assertThat(out()).contains("Usage: newsdesk").endsWith("newsdesk 1.2.3\n");
        assertThat(desk.opened).isEmpty();
    }

    @Test
    void optionsBeforeTheCommandAreThereWhenItRuns() {
        run("--data", "elsewhere", "ask", "who", "--set", "a=b");

        assertThat(desk.opened).containsExactly(new GlobalOptions(Path.of("elsewhere"), null, Map.of("a", "b")));
    }

    @Test
    void progressIsOnErrAndOnlyWhereItIsWatched() {
        run("ask", "who");
        assertThat(err()).isEmpty();

        run("", true, "ask", "who");
        assertThat(out()).doesNotContain("indexing");
        assertThat(err()).startsWith("\rindexing  [##########..........] 50 %").endsWith(" \r");
    }

    @Test
    void linesOfAPipeAreQuestionsAndCommands() {
        assertThat(run("who\n\n  nothing\n/ask \"who else\" --json\n", false)).isZero();

        assertThat(out())
                .startsWith("Minister")
                .contains("\n\nThe coverage does not answer this.\n", "\n\n{\"query\"")
                .doesNotContain("newsdesk>", "Type a question", "\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void pipeEndsAsItsWorstLineDid() {
        assertThat(run("who\nbroken\nforbidden\n/nonsense\nexit\nnever asked\n", false, "--json"))
                .isEqualTo(3);

        assertThat(out().lines()).hasSize(4).allSatisfy(line -> assertThat(line).startsWith("{"));
    }

    @Test
    void emptyInputIsNoError() {
        assertThat(run("", false)).isZero();
        assertThat(out()).isEmpty();
    }

    private int run(String... words) {
        return run("", false, words);
    }

    private int run(String input, boolean watched, String... words) {
        Channels channels = new Channels(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                watched,
                Screen.PLAIN);
        return new Console(channels, "1.2.3", () -> 0)
                .run(List.of(words), said -> desk.newsroom(said, Path.of("history")));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
