package newsdesk.answer;

/// What the coverage says of that which a question takes for granted.
public enum Premise {
    /// It is so.
    MET,
    /// It is not so: the answer is the sentence that says what is.
    CONTRADICTED,
    /// The coverage does not settle it, or it was not examined.
    UNKNOWN
}
