package newsdesk.ledger;

/// How the work on a question ended.
public enum Outcome {
    /// The coverage answers it.
    GROUNDED,
    /// The coverage does not.
    NOT_COVERED,
    /// It could not be worked on just then.
    UNAVAILABLE
}
