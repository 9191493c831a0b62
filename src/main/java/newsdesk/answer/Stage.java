package newsdesk.answer;

/// A part of the work on an answer.
public enum Stage {
    /// Passages that bear on the question are looked for.
    SEARCHING,
    /// The articles' own sentences are chosen.
    CHOOSING,
    /// A model writes.
    WRITING,
    /// What was drafted is compared with what it cites.
    CHECKING
}
