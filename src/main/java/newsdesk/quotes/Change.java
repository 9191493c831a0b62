package newsdesk.quotes;

/// A step in which some words become other words, as a difference between two texts is told.
public sealed interface Change {

    /// Words that both have.
    record Kept(String words) implements Change {}

    /// Words that were said, and that the claim leaves out.
    record LeftOut(String words) implements Change {}

    /// Words of the claim that were not said.
    record PutIn(String words) implements Change {}
}
