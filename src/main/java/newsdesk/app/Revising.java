package newsdesk.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Attachment;
import newsdesk.command.Command;
import newsdesk.command.editing.Aftermath;
import newsdesk.command.editing.CorrectCommand;
import newsdesk.command.editing.GapsCommand;
import newsdesk.command.editing.Logbook;
import newsdesk.command.editing.WithdrawCommand;
import newsdesk.editing.Corrections;
import newsdesk.ledger.Ledger;

/// The ways in which articles are retracted and corrected.
record Revising(Supplier<Office> office, UpToDate indexing, Clock clock) {

    /// @param ids  the ids of articles that begin as typed
    /// @param text reads the text of an article from a file
    List<Command> commands(Function<String, List<String>> ids, Function<Attachment, String> text) {
        Supplier<Ledger> ledger = () -> office.get().ledger();
        Supplier<Corrections> corrections = Office.once(() -> corrections(office.get()));
        Logbook logbook = new Logbook(ledger, clock);
        Aftermath aftermath = new Aftermath(indexing::refresh, ledger);
        return List.of(
                WithdrawCommand.retract(corrections, logbook, aftermath, ids),
                WithdrawCommand.restore(corrections, logbook, aftermath, ids),
                new CorrectCommand(corrections, logbook, aftermath, ids, text),
                new GapsCommand(ledger));
    }

    private Corrections corrections(Office here) {
        return new Corrections(here.revisions, here.published, here.served, clock);
    }
}
