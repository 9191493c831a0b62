package newsdesk.ledger;

import java.time.Instant;

/// What members think of answers: one vote a member on each.
public interface Votes {

    /// Counts a vote, in place of the one that the member may have cast on this answer before.
    ///
    /// @return false where there is no such receipt, and so nothing was counted
    boolean cast(String receipt, Vote vote);

    /// The votes on one answer.
    Tally on(String receipt);

    /// All votes that were cast from a moment on.
    Tally since(Instant since);
}
