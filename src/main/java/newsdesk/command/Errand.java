package newsdesk.command;

import java.util.concurrent.CancellationException;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.SearchFailed;
import org.slf4j.LoggerFactory;

/// A command together with what was said with it, ready to be run for somebody.
public record Errand(Command command, Invocation invocation) {

    /// Runs the command. However it fails, the audience gets its one reply; only a cancellation passes.
    ///
    /// @throws CancellationException where the audience no longer waits
    public void run(Audience audience) {
        try {
            command.run(invocation, audience);
        } catch (CancellationException e) {
            throw e;
        } catch (CannotDo | UnreadableCorpus | SearchFailed e) {
            audience.reply(new Reply.Refused(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            // Fetched here, because to open the log takes longer than most commands.
            LoggerFactory.getLogger(Errand.class).error("The command {} failed", command.name(), e);
            audience.reply(new Reply.Refused(
                    "This is a mistake in newsdesk itself, please report it: %s. The log has more.".formatted(e)));
        }
    }
}
