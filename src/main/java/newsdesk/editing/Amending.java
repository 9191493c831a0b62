package newsdesk.editing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Revision;
import newsdesk.editing.PostedAnswers.Fate;
import newsdesk.ledger.Amendments;
import newsdesk.ledger.Amendments.Amendment;
import newsdesk.ledger.Amendments.Shown;

/// Has posted answers say what was done to the articles that they cite.
public final class Amending {

    /// How many answers are taken at once: a round ends before the next retraction is kept waiting for long.
    private static final int AT_ONCE = 50;

    /// How many of the last changes are looked at again for answers that were being written when they were made.
    private static final int LATE = 20;

    private final Supplier<History> history;
    private final Amendments amendments;
    private final PostedAnswers posted;

    /// @param history what was done to articles up to now, in this process or another
    public Amending(Supplier<History> history, Amendments amendments, PostedAnswers posted) {
        this.history = history;
        this.amendments = amendments;
        this.posted = posted;
    }

    /// What came of a round.
    ///
    /// @param said    how many answers say now what they have to
    /// @param waiting how many could not be changed just now
    public record Round(int said, int waiting) {}

    /// Marks the answers that something has to be said on, and says it where that can be done now.
    ///
    /// @throws newsdesk.ledger.LedgerFailed    where the ledger cannot be read or written
    /// @throws newsdesk.corpus.UnreadableCorpus where it cannot be told what was done
    public Round round() {
        History now = history.get();
        mark(now);
        int said = 0;
        int waiting = 0;
        Set<String> busy = new HashSet<>();
        for (Amendment amendment : amendments.pending(AT_ONCE)) {
            if (isSaid(amendment, now, busy)) {
                amendments.done(amendment.receipt().id());
                said++;
            } else {
                amendments.failed(amendment.receipt().id());
                waiting++;
            }
        }
        return new Round(said, waiting);
    }

    private void mark(History now) {
        for (Revision revision : now.after(amendments.markedUpTo())) {
            amendments.mark(revision.article().value(), revision.number());
        }
        for (Revision revision : now.after(now.last() - LATE)) {
            if (revision.change() instanceof Change.Retracted && now.isRetracted(revision.article())) {
                amendments.markLate(revision.article().value(), revision.number());
            }
        }
    }

    /// A channel in which one message could not be changed is left in peace for the rest of the round.
    private boolean isSaid(Amendment amendment, History now, Set<String> busy) {
        Note note = Note.on(amendment.receipt(), amendment.since(), now);
        boolean all = true;
        for (Shown message : amendment.messages()) {
            if (busy.contains(message.channel()) || posted.amend(message, note) == Fate.LATER) {
                busy.add(message.channel());
                all = false;
            }
        }
        return all;
    }
}
