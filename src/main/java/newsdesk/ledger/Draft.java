package newsdesk.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// An article that waits for a moderator to publish or discard it.
///
/// @param id     one of those that [ReceiptIds] makes
/// @param made   when, to the millisecond
/// @param origin where it came from, in words: an address, a file, "pasted text", a feed
/// @param texts  the article, by names that whoever keeps it gives to its parts
public record Draft(String id, Instant made, String origin, Map<String, String> texts) {

    public Draft {
        if (!ReceiptIds.isOne(id)) {
            throw new IllegalArgumentException("no id of a draft: " + id);
        }
        made = made.truncatedTo(ChronoUnit.MILLIS);
        texts = Map.copyOf(texts);
    }
}
