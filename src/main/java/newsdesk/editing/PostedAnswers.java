package newsdesk.editing;

import newsdesk.ledger.Amendments.Shown;

/// The messages that answers became, where everybody can read them.
@FunctionalInterface
public interface PostedAnswers {

    /// Has a message say something beside its answer, in the place of what it said there before.
    Fate amend(Shown message, Note note);

    /// What became of it.
    enum Fate {
        /// It says it.
        SAID,
        /// It is not there any more, or is out of reach for good.
        GONE,
        /// It could not be said just now.
        LATER
    }
}
