package newsdesk.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Reply;
import newsdesk.console.page.ProgressLine;
import newsdesk.console.page.ReplyJson;
import newsdesk.console.page.ReplyText;
import newsdesk.console.page.Screen;

/// Somebody who reads what is printed: progress and refusals on `err`, replies on `out`.
///
/// The sentences of an answer are printed as they come, and the reply goes on behind them.
final class PrintedAudience implements Audience {

    private static final long MILLISECOND = 1_000_000;

    private final Channels channels;
    private final boolean json;
    private final LongSupplier nanos;
    private final long began;
    private final ProgressLine progress;

    private final List<Statement> soFar = new ArrayList<>();
    private Ending ending = Ending.DONE;
    private boolean left;

    PrintedAudience(Channels channels, boolean json, LongSupplier nanos) {
        this.channels = channels;
        this.json = json;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.progress = new ProgressLine(
                channels.err(), channels.watched(), channels.screen().columns(), nanos);
    }

    @Override
    public synchronized void progress(String stage, long done, long total) {
        checkWaiting();
        progress.at(stage, done, total);
    }

    @Override
    public synchronized void note(String line) {
        checkWaiting();
        progress.clear();
        channels.err().print(new ReplyText(new Screen(channels.screen().columns(), false)).of(new Reply.Notice(line)));
        channels.err().flush();
    }

    @Override
    public synchronized void waiting() {
        checkWaiting();
    }

    @Override
    public synchronized void sentence(Statement statement) {
        checkWaiting();
        soFar.add(statement);
        if (!json) {
            progress.clear();
            channels.out().print(new ReplyText(channels.screen()).lastOf(soFar));
            channels.out().flush();
        }
    }

    @Override
    public synchronized void reply(Reply reply) {
        checkWaiting();
        progress.clear();
        ending = Ending.of(reply);
        if (json) {
            channels.out().print(ReplyJson.of(reply, (nanos.getAsLong() - began) / MILLISECOND) + "\n");
        } else if (ending == Ending.DONE) {
            channels.out().print(new ReplyText(channels.screen()).of(reply, soFar.size()));
        } else {
            channels.err().print(new ReplyText(new Screen(channels.screen().columns(), false)).of(reply));
        }
        channels.out().flush();
        channels.err().flush();
    }

    /// Waits no longer: what still comes is not printed, and the command is told at its next word.
    synchronized void leave() {
        left = true;
        progress.clear();
    }

    synchronized boolean hasLeft() {
        return left;
    }

    /// How it ended, once it has.
    synchronized Ending ending() {
        return ending;
    }

    private void checkWaiting() {
        if (left) {
            throw new CancellationException("nobody waits for the reply any longer");
        }
    }
}
