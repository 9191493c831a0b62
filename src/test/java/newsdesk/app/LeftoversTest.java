package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What killed processes left behind, planted.
@Timeout(120)
class LeftoversTest {

    private static final List<String> LEFT =
            List.of("index/70/_0.fdt", "index/current.new", "index/1/annex.new/_0.fdt", "articles/000009.jsonl.part");

    @TempDir
    Path home;

    private final Logger log = Logger.getLogger(Leftovers.class.getName());
    private final Lines lines = new Lines();

    /// Keeps what is logged.
    private static final class Lines extends Handler {

        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            texts.add(new SimpleFormatter().formatMessage(logged));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        log.addHandler(lines);
        log.setLevel(Level.WARNING);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(lines);
        log.setLevel(null);
        log.setUseParentHandlers(true);
    }

    private void plant() throws IOException {
        for (String each : LEFT) {
            Path file = home.resolve("data").resolve(each);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "half");
        }
    }

    private List<String> left() {
        return LEFT.stream()
                .filter(each -> Files.exists(home.resolve("data").resolve(each)))
                .toList();
    }

    private Office office() {
        return new Office(
                Settings.read(
                        home,
                        Map.of(),
                        Map.of("corpus.folder", "corpus", "index.vectors", "false", "data.folder", "data")),
                Clock.systemUTC());
    }

    private Office indexed() throws IOException {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(corpus.resolve("harbour.md"), "---\nid: harbour\n---\nThe harbour is closed.\n");
        Office office = office();
        office.withoutVectors.reindex(office.corpus, Progress.UNWATCHED);
        plant();
        return office;
    }

    @Test
    void botClearsThemAwayWhenItStartsAndSaysSo() throws Exception {
        try (WholeBot bot = new WholeBot(home)) {
            bot.stop();
            plant();

            bot.start();

            assertThat(left()).isEmpty();
            assertThat(lines.texts)
                    .singleElement()
                    .asString()
                    .contains("index/70, ", "index/current.new", "index/1/annex.new", "articles/000009.jsonl.part");
        }
    }

    @Test
    void whoeverWritesFirstClearsThemAwayWhateverIsWritten() throws IOException {
        try (Stream<Article> nothing = Stream.empty()) {
            indexed();
            office().imported.keep(nothing);
        }
        assertThat(left()).isEmpty();

        plant();
        Office unchanged = office();
        unchanged.withoutVectors.reindex(unchanged.corpus, Progress.UNWATCHED);
        assertThat(left()).isEmpty();
    }

    @Test
    void whoeverOnlyReadsLeavesThem() throws IOException {
        indexed();
        Office reading = office();

        new UpToDate(() -> reading).open(Progress.UNWATCHED).close();
        assertThat(reading.corpus.articles()).hasSize(1);

        assertThat(left()).isEqualTo(LEFT);
    }

    @Test
    void nothingIsClearedAwayAndNothingFailsWhileAnotherWrites() throws IOException {
        Office writing = indexed();
        Office starting = office();

        try (DataLock.Held _ = writing.lock.hold()) {
            starting.leftovers.clearUnlessSomebodyWrites(starting.lock);
            assertThat(left()).isEqualTo(LEFT);
        }
        starting.leftovers.clearUnlessSomebodyWrites(starting.lock);

        assertThat(left()).isEmpty();
        assertThat(lines.texts).hasSize(1);
    }
}
