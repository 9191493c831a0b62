package newsdesk.command.editing;

import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Writes into the audit trail what commands do to the corpus, also where they fail.
///
/// What changes something outside the ledger has two lines, one before and one after: a process that is killed
/// between the deed and its outcome leaves [#BEGUN], and never a change of which nobody knows why.
///
/// @param ledger where it is kept
public record Logbook(Supplier<Ledger> ledger, Clock clock) {

    /// The outcome of what is not over yet, or never came to its end.
    public static final String BEGUN = "begun";

    /// Writes a line.
    ///
    /// @throws CannotDo where it cannot be written
    public void note(Caller caller, String action, String object, String outcome) {
        note(who(caller), action, object, outcome);
    }

    private void note(String who, String action, String object, String outcome) {
        note(who, action, object, outcome, "What was done could not be written into the log.");
    }

    private void note(String who, String action, String object, String outcome, String failed) {
        try {
            ledger.get().audit().append(clock.instant(), who, action, object, outcome);
        } catch (LedgerFailed e) {
            throw new CannotDo(failed + " " + e.reason(), e);
        }
    }

    /// Does something and writes the line for it before anybody is told: what came of it, or why it failed.
    ///
    /// @param outcome what came of it, in a few words
    public <T> T during(Caller caller, String action, String object, Supplier<T> deed, Function<T, String> outcome) {
        return during(who(caller), action, object, deed, outcome);
    }

    /// The same for what changes the articles or the index: that it begins is written down too, before it does.
    ///
    /// @throws CannotDo where that cannot be written; then nothing was done
    public <T> T throughout(
            Caller caller, String action, String object, Supplier<T> deed, Function<T, String> outcome) {
        return throughout(who(caller), action, object, deed, outcome);
    }

    /// The same, where the program does it by itself.
    public <T> T byItself(String action, Supplier<T> deed, Function<T, String> outcome) {
        return throughout(Audit.PROGRAM, action, "", deed, outcome);
    }

    private <T> T throughout(String who, String action, String object, Supplier<T> deed, Function<T, String> outcome) {
        note(who, action, object, BEGUN, "Nothing was done, because it could not be written into the log.");
        return during(who, action, object, deed, outcome);
    }

    private <T> T during(String who, String action, String object, Supplier<T> deed, Function<T, String> outcome) {
        T done;
        try {
            done = deed.get();
        } catch (CancellationException e) {
            note(who, action, object, "stopped");
            throw e;
        } catch (RuntimeException e) {
            noteFailure(who, action, object, e);
            throw e;
        }
        note(who, action, object, outcome.apply(done));
        return done;
    }

    private void noteFailure(String who, String action, String object, RuntimeException failure) {
        try {
            note(who, action, object, "failed: " + failure.getMessage());
        } catch (CannotDo e) {
            failure.addSuppressed(e);
        }
    }

    /// What somebody is called in the trail.
    static String who(Caller caller) {
        return switch (caller) {
            case Caller.Operator _ -> Audit.CONSOLE;
            case Caller.Member member -> member.key();
        };
    }
}
