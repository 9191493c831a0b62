package newsdesk.console;

import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import newsdesk.command.Audience;
import newsdesk.command.Errand;
import newsdesk.command.Reply;
import newsdesk.console.line.Request;

/// Carries out requests and prints what comes of them.
final class Attendant {

    private final Channels channels;
    private final LongSupplier nanos;
    private final BiConsumer<Errand, PrintedAudience> running;

    /// @param running how a command is run for somebody
    Attendant(Channels channels, LongSupplier nanos, BiConsumer<Errand, PrintedAudience> running) {
        this.channels = channels;
        this.nanos = nanos;
        this.running = running;
    }

    /// One that runs commands there and then.
    static Attendant atOnce(Channels channels, LongSupplier nanos) {
        return new Attendant(channels, nanos, Errand::run);
    }

    Ending attend(Request request) {
        return switch (request) {
            case Request.Run run -> run(run.errand(), run.json());
            case Request.Show(String text) -> show(text);
            case Request.Wrong(String sentence, boolean json) -> wrong(sentence, json);
            case Request.Alone _ -> Ending.DONE;
        };
    }

    private Ending run(Errand errand, boolean json) {
        PrintedAudience audience = new PrintedAudience(channels, json, nanos);
        try {
            running.accept(errand, audience);
        } catch (CancellationException e) {
            return Ending.REFUSED;
        }
        return audience.ending();
    }

    private Ending show(String text) {
        channels.out().print(text);
        channels.out().flush();
        return Ending.DONE;
    }

    private Ending wrong(String sentence, boolean json) {
        Audience audience = new PrintedAudience(channels, json, nanos);
        audience.reply(new Reply.Refused(sentence));
        return Ending.MISUSED;
    }
}
