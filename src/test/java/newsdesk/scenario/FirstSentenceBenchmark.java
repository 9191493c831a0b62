package newsdesk.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsdesk.answer.Commission;
import newsdesk.answer.Draft;
import newsdesk.answer.Writer;
import newsdesk.app.Staffed;
import newsdesk.console.Channels;
import newsdesk.console.Console;
import newsdesk.console.page.Screen;
import newsdesk.retrieval.Evidence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How soon a sentence of a model, which is not the article's own, is checked and on the screen: `shownAfterMicros`
/// is the sum over all operations, to be divided by `sentences`. The score itself is that of a whole question.
///
/// `./mvnw -Pbench test-compile exec:exec -Djmh=FirstSentenceBenchmark`
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FirstSentenceBenchmark {

    private static final String TROOPS = "Did Trump rule out sending U.S. troops to Ukraine?";

    /// The time from when the model has written its sentence until it is shown.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Shown {

        public long shownAfterMicros;
        public long sentences;
    }

    /// The program, with the article that comes with it indexed.
    @State(Scope.Benchmark)
    public static class Program implements Writer {

        private final Script script = new Script()
                .says(
                        "Trump ruled out deploying U.S. troops to Ukraine.",
                        "he ruled out deploying U.S. troops to Ukraine");
        private Path data;
        private Staffed staffed;
        private long spent;

        @Setup(Level.Trial)
        public void open() throws IOException {
            data = Files.createTempDirectory("first-sentence");
            staffed = new Staffed(data, Map.of("budget.console-tokens-per-day", "1000000000"), Clock.systemUTC(), this);
        }

        @TearDown(Level.Trial)
        public void close() {
            staffed.close();
        }

        @Override
        public Draft write(Evidence evidence, Commission commission) {
            return script.write(
                    evidence,
                    new Commission(
                            commission.longest(),
                            sentence -> {
                                long began = System.nanoTime();
                                commission.sentences().accept(sentence);
                                spent = System.nanoTime() - began;
                            },
                            commission.waiting()));
        }
    }

    @Benchmark
    public int question(Program program, Shown shown) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Channels channels =
                new Channels(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false, Screen.PLAIN);
        int status = new Console(channels, "benchmark").run(List.of("ask", TROOPS), _ -> program.staffed.newsroom());
        shown.shownAfterMicros += program.spent / 1000;
        shown.sentences++;
        return status;
    }
}
