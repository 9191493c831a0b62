package newsdesk.ledger;

/// A question of which moderators know what the coverage says to it.
///
/// @param number      by which it is called
/// @param question    in the moderator's words, kept on purpose
/// @param expectation how it must be answered
/// @param words       what an answer must say, parts divided by semicolons; may be empty
public record Golden(long number, String question, Expectation expectation, String words) {

    /// As long as a question may be.
    public static final int LONGEST = 500;

    public Golden {
        if (question.isBlank() || question.length() > LONGEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("a golden question has 1 to %d characters".formatted(LONGEST));
        }
    }

    /// How a question must be answered.
    public enum Expectation {
        /// From the coverage, in an answer that says the words.
        ANSWERED,
        /// By saying that the coverage does not.
        NOT_COVERED,
        /// By what contradicts that which the question takes for granted.
        CONTRADICTED
    }
}
