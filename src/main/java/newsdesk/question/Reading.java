package newsdesk.question;

/// What became of the words that somebody typed.
public sealed interface Reading {

    /// They are a question that can be put to the coverage.
    record Understood(Question question) implements Reading {}

    /// They are not.
    ///
    /// @param why a sentence for the asker: what is the matter and what to do
    record NotUnderstood(String why) implements Reading {}
}
