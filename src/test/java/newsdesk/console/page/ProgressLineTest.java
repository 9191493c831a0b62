package newsdesk.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void oneLineIsWrittenOverOnATerminalAndTakenAway() {
        ProgressLine line = new ProgressLine(err, true, 100, () -> now);

        line.at("embedding", 0, 2000);
        seconds(10);
        line.at("embedding", 500, 2000);
        line.clear();

        assertThat(written())
                .isEqualTo("\rembedding  [....................] 0 %  0 of 2,000"
                        + "\rembedding  [#####...............] 25 %  500 of 2,000  50/s  30 s left"
                        + "\r" + " ".repeat(69) + "\r");
    }

    @Test
    void unknownTotalShowsACount() {
        ProgressLine line = new ProgressLine(err, true, 100, () -> now);

        line.at("reading articles", 12_345, -1);

        assertThat(written()).isEqualTo("\rreading articles  12,345");
    }

    @Test
    void terminalIsNotWrittenToForEveryStep() {
        ProgressLine line = new ProgressLine(err, true, 100, () -> now);

        for (int done = 0; done < 10_000; done++) {
            line.at("indexing", done, 10_000);
        }

        assertThat(written().chars().filter(c -> c == '\r')).hasSize(1);
    }

    @Test
    void lineNeverRunsOverTheEdge() {
        ProgressLine line = new ProgressLine(err, true, 20, () -> now);

        line.at("a stage with a long name", 1, 3);

        assertThat(written()).isEqualTo("\ra stage with a long");
    }

    @Test
    void fileGetsFewLinesAndNoneForShortWork() {
        ProgressLine line = new ProgressLine(err, false, 80, () -> now);

        line.at("reading", 1, 10);
        seconds(1);
        line.at("reading", 10, 10);
        for (int done = 0; done <= 30; done++) {
            line.at("embedding", done, 30);
            seconds(1);
        }
        line.clear();

        assertThat(written().lines())
                .containsExactly(
                        "embedding  6 %  2 of 30  1/s  28 s left",
                        "embedding  40 %  12 of 30  1/s  18 s left", "embedding  73 %  22 of 30  1/s  8 s left");
    }

    private void seconds(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
