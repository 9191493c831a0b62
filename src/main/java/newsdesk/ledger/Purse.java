package newsdesk.ledger;

/// What somebody lets language models use up in a day.
///
/// @param holder who
/// @param limit  how many tokens at most
public record Purse(Holder holder, long limit) {

    public Purse {
        if (limit < 0) {
            throw new IllegalArgumentException("a budget below nothing: " + limit);
        }
    }

    /// Whose tokens they are.
    public sealed interface Holder {

        /// All who ask in a server.
        record Server(String id) implements Holder {}

        /// One member, wherever they ask.
        record Member(Pseudonym name) implements Holder {}

        /// Whoever sits at the console.
        record Console() implements Holder {}
    }
}
