package newsdesk.ledger;

/// A place in an article, as the article was when it was cited.
///
/// @param article     the article's id
/// @param contentHash of the article's content
/// @param start       where it begins in the article's body, in UTF-16 units
/// @param end         behind its last unit
public record Place(String article, String contentHash, int start, int end) {

    public Place {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no place in an article: %d to %d".formatted(start, end));
        }
    }
}
