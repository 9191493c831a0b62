package newsdesk.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What a member thinks of an answer.
///
/// @param reason one of a few words, or their own; may be empty
/// @param cast   when, to the millisecond
public record Vote(Pseudonym member, boolean up, String reason, Instant cast) {

    /// Room for two sentences; what is longer is a letter.
    public static final int LONGEST_REASON = 500;

    public Vote {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of %d characters".formatted(reason.length()));
        }
        cast = cast.truncatedTo(ChronoUnit.MILLIS);
    }
}
