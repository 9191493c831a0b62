package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LibraryLogTest {

    private static final Logger ROOT = Logger.getLogger("");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream standardError = System.err;
    private final List<Handler> handlers = List.of(ROOT.getHandlers());
    private final Level level = ROOT.getLevel();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(standardError);
        LibraryLog.start("warn");
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        handlers.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void warningOfAnyLibraryIsOneShortLine() {
        LibraryLog.start("warn");

        Logger.getLogger("org.example.Lucene").warning("The index is\nold\u001b[0m.");
        LoggerFactory.getLogger("org.example.Tokenizer")
                .warn("{} is slow", "This", new IllegalStateException("no\nhurry", new RuntimeException("none")));

        assertThat(written())
                .containsExactly(
                        "warning: The index is old [0m. (Lucene)",
                        "warning: This is slow: java.lang.IllegalStateException: no hurry:"
                                + " java.lang.RuntimeException: none (Tokenizer)");
    }

    @Test
    void lessThanAWarningIsNotShownUnlessAskedFor() {
        LibraryLog.start("warn");
        LoggerFactory.getLogger("org.example").info("Hello.");
        Logger.getLogger("org.example").fine("Hello.");
        Logger.getLogger("org.apache.lucene.internal.vectorization.Provider").warning("No vectors.");
        assertThat(written()).isEmpty();

        LibraryLog.start("Debug");
        LoggerFactory.getLogger("org.example").debug("Good evening.");
        LoggerFactory.getLogger("org.example").error("Fire.");
        assertThat(written()).containsExactly("note: Good evening. (example)", "error: Fire. (example)");
    }

    @Test
    void levelThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> LibraryLog.start("loud"))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("`newsdesk.log` must be one of off, error, warn, info, debug, trace, was loud");
    }

    @Test
    void readingSettingsSaysNothing() {
        LibraryLog.start("warn");

        Settings.read(Path.of(""), Map.of(), Map.of());

        assertThat(written()).isEmpty();
    }

    @Test
    void openingALedgerSaysNothing(@TempDir Path data) {
        LibraryLog.start("warn");

        SqlLedger.in(data.resolve("ledger.db"), new Random(1)).close();
        SqlLedger.in(data.resolve("ledger.db"), new Random(1)).close();

        assertThat(written()).isEmpty();
    }

    private List<String> written() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
