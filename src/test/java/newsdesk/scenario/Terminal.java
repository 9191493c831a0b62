package newsdesk.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsdesk.app.Program;
import newsdesk.console.Channels;
import newsdesk.console.page.Screen;

/// The whole program over a data folder, as it is used in a pipe, with somebody watching standard error.
final class Terminal {

    private final Path data;

    Terminal(Path data) {
        this.data = data;
    }

    /// What the program wrote and the status it ended with.
    record Outcome(int status, String out, String err) {}

    /// Runs a command line.
    Outcome run(String... words) {
        return with("", words);
    }

    /// Runs a command line that reads from standard input.
    Outcome with(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Channels channels = new Channels(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true,
                Screen.PLAIN);
        List<String> line = new ArrayList<>(List.of("--data", data.toString()));
        line.addAll(List.of(words));
        int status = Program.run(line, channels, Map.of());
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
