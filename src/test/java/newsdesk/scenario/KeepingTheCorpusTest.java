package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.scenario.Terminal.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever runs the program keeps a corpus at the console: golden questions, a reindex that is refused and forced, the
/// way back, and the log of it all.
class KeepingTheCorpusTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        write("harbour", "The harbour at Ostrel has been closed since Monday, Minister Anna Brook said.");
        terminal = new Terminal(folder.resolve("data"));
    }

    private void write(String name, String body) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve(name + ".md"),
                "---\nid: %s\nheadline: News of the %s\noutlet: The Courier\npublished: 2031-03-04\n---\n%s\n"
                        .formatted(name, name, body));
    }

    private Outcome run(String... words) {
        String[] line = new String[words.length + 4];
        line[0] = "--corpus-folder";
        line[1] = folder.resolve("corpus").toString();
        line[2] = "--set";
        line[3] = "index.vectors=false";
        System.arraycopy(words, 0, line, 4, words.length);
        return terminal.run(line);
    }

    private static String words(Outcome outcome) {
        return (outcome.out() + outcome.err()).replaceAll("\\s+", " ");
    }

    @Test
    void aReindexThatFailsAGoldenQuestionIsRefusedForcedAndTakenBack() throws IOException {
        assertThat(words(run("corpus", "reindex"))).contains("A new index is in service", "added 1: harbour");
        assertThat(words(run("corpus", "golden", "add", "Which harbour is closed?", "--words", "Ostrel")))
                .contains("no. 1", "must be answered, saying “Ostrel”");
        assertThat(words(run("corpus", "golden", "run"))).contains("1 of 1 as expected.");

        Files.delete(folder.resolve("corpus/harbour.md"));
        write("bridge", "The bridge at Vell was opened on Sunday.");

        assertThat(words(run("reindex", "--dry-run"))).contains("Tried only", "removed 1: harbour", "quotations");
        Outcome refused = run("reindex");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(words(refused))
                .contains("1 of 1 golden questions fail, and at most 20 % may", "got: not covered", "--force");

        assertThat(words(run("reindex", "--force"))).contains("A new index is in service", "0 of 1 as expected");
        assertThat(words(run("corpus", "rollback"))).contains("Generation 1 is in service again, with 1 articles");
        assertThat(words(run("ask", "Which harbour is closed?"))).contains("Ostrel");
        assertThat(words(run("status"))).contains("an editor went back to this generation");
        assertThat(words(run("corpus", "rollback"))).contains("in service again");
        assertThat(run("ask", "Which harbour is closed?").out()).doesNotContain("Ostrel has been");

        assertThat(words(run("corpus", "log", "--json")))
                .containsSubsequence(
                        "rollback",
                        "rollback",
                        "reindex whatever golden questions say",
                        "reindex",
                        "refused: 1 of 1 golden questions fail",
                        "golden add Which harbour is closed?",
                        "generation 1 in service: 1 added");
        assertThat(words(run("corpus", "golden", "remove", "--number", "1"))).contains("removed");
        assertThat(words(run("corpus", "golden", "list"))).contains("0 questions.");
    }

    @Test
    void whereThereIsNothingToGoBackToThatIsSaidAndWrittenDown() {
        Outcome outcome = run("corpus", "rollback");

        assertThat(outcome.status()).isNotZero();
        assertThat(words(outcome)).contains("There is no generation before this one");
        assertThat(words(run("corpus", "log"))).contains("failed: There is no generation before this one");
    }
}
