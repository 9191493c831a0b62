package newsdesk.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A change to an article, as it is on record.
///
/// @param number  its place among all revisions, from 1
/// @param article the article
/// @param imprint what the article printed around its text until then, by which readers know it
/// @param change  what was done
/// @param made    when, to the millisecond, by the clock of whoever recorded it: the order is that of the numbers
/// @param by      who did it: a pseudonym, or "console"
/// @param reason  why, in their words; may be empty
public record Revision(
        long number, ArticleId article, Imprint imprint, Change change, Instant made, String by, String reason) {

    /// Two or three sentences: what is shown under every answer that is affected.
    public static final int LONGEST_REASON = 500;

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are counted from 1, not from " + number);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of %d characters".formatted(reason.length()));
        }
        made = made.truncatedTo(ChronoUnit.MILLIS);
    }
}
