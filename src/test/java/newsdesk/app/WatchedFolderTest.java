package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Reply;
import newsdesk.corpus.Coverage;
import newsdesk.ledger.Audit;
import newsdesk.question.QuestionReader;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the running bot does about articles that somebody copied into the corpus folder.
@Timeout(120)
class WatchedFolderTest {

    @TempDir
    Path home;

    private Office office;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        write("harbour");
    }

    private void write(String name) throws IOException {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(corpus.resolve(name + ".md"), "---\nid: %s\n---\nThe %s is closed.\n".formatted(name, name));
    }

    /// The rounds of a bot whose setting this is.
    private Optional<Runnable> rounds(String watch) {
        Clock clock = Clock.systemUTC();
        Settings settings = Settings.read(
                home, Map.of(), Map.of("corpus.watch", watch, "index.vectors", "false", "data.folder", "data"));
        office = new Office(settings, clock);
        office.withoutVectors.reindex(office.corpus, Progress.UNWATCHED);
        return new EditingRoom(() -> office, new QuestionReader(), clock).rounds(new Audience() {
            @Override
            public void progress(String stage, long done, long total) {}

            @Override
            public void note(String line) {
                notes.add(line);
            }

            @Override
            public void sentence(Statement statement) {}

            @Override
            public void reply(Reply reply) {}
        });
    }

    private int indexed() {
        return office.coverage().map(Coverage::articles).orElse(0);
    }

    @Test
    void itIndexesThemWhereItIsSetTo() throws IOException {
        Runnable round = rounds("reindex").orElseThrow();
        round.run();
        write("bridge");

        round.run();
        assertThat(indexed()).isEqualTo(1);
        round.run();

        assertThat(indexed()).isEqualTo(2);
        assertThat(office.ledger().audit().newest(0, 10))
                .allSatisfy(line -> assertThat(line.who()).isEqualTo(Audit.PROGRAM))
                .satisfiesExactly(
                        line -> assertThat(line.outcome()).contains("1 added"),
                        line -> assertThat(line.outcome()).isEqualTo("begun"));
        assertThat(notes).isEmpty();
    }

    @Test
    void itSaysSoOnceWhereItIsSetTo() throws IOException {
        Runnable round = rounds("notice").orElseThrow();
        write("bridge");

        round.run();
        round.run();
        round.run();

        assertThat(notes).singleElement().asString().contains("have changed");
        assertThat(indexed()).isEqualTo(1);
    }

    @Test
    void afterGoingBackItDoesNotGoForwardByItself() throws IOException {
        Runnable round = rounds("reindex").orElseThrow();
        write("bridge");
        round.run();
        round.run();
        assertThat(indexed()).isEqualTo(2);

        office.generations.rollBack();
        round.run();
        round.run();

        assertThat(indexed()).isEqualTo(1);
    }

    @Test
    void itDoesNotLookWhereItIsNotWanted() {
        assertThat(rounds("off")).isEmpty();
    }
}
