package newsdesk.corpus;

/// What was done to an article after it had been published here.
public sealed interface Change {

    /// It was withdrawn: nothing may rest on it any more.
    record Retracted() implements Change {}

    /// It was withdrawn by mistake, and counts again.
    record Restored() implements Change {}

    /// Something in it was wrong. Both versions are kept.
    ///
    /// @param before the article as it was
    /// @param after  the article as it should have been
    record Corrected(Article before, Article after) implements Change {

        public Corrected {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException(
                        "a correction of %s cannot be called %s".formatted(before.id(), after.id()));
            }
            if (before.equals(after)) {
                throw new IllegalArgumentException("a correction of %s that changes nothing".formatted(before.id()));
            }
        }
    }
}
