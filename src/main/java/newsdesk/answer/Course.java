package newsdesk.answer;

/// How the writing of an answer went.
public sealed interface Course {

    /// As it should.
    record AsUsual() implements Course {}

    /// A model wrote less than usual, since little is left of what it may use up.
    record Shortened() implements Course {}

    /// The articles' own sentences stand in for what a model should have written.
    ///
    /// @param reason a clause for the reader: "the model did not answer in time"
    record FellBack(String reason) implements Course {}

    /// A model broke off; what it had written by then was checked and stands.
    ///
    /// @param reason a clause for the reader
    record BrokeOff(String reason) implements Course {}
}
