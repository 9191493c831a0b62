package newsdesk.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import newsdesk.command.Catalogue;
import newsdesk.console.line.Request;
import newsdesk.console.line.SessionLines;

/// Questions and commands read from a file or a pipe until it ends, without prompts or decoration. Ends as the
/// worst of them did.
final class PipedSession {

    private final Channels channels;
    private final SessionLines lines;
    private final Attendant attendant;
    private final boolean json;

    PipedSession(Catalogue catalogue, Channels channels, boolean json, LongSupplier nanos) {
        this.channels = channels;
        this.lines = new SessionLines(catalogue, channels.screen(), json);
        this.attendant = Attendant.atOnce(channels, nanos);
        this.json = json;
    }

    Ending run() {
        Ending worst = Ending.DONE;
        boolean first = true;
        try (var in = new BufferedReader(new InputStreamReader(channels.in(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null && !lines.isEnd(line); line = in.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                if (!first && !json) {
                    channels.out().print('\n');
                }
                first = false;
                worst = worse(worst, attendant.attend(lines.read(line)));
            }
        } catch (IOException e) {
            return worse(worst, attendant.attend(new Request.Wrong("The input cannot be read: " + e, json)));
        }
        return worst;
    }

    private static Ending worse(Ending one, Ending other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
