package newsdesk.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What is kept of an answer: when and where it was given, what it said, what it rests on. Not the question.
///
/// @param id       permanent; see [ReceiptIds]
/// @param answered when, to the millisecond
/// @param asker    who asked, until they want that forgotten
public record Receipt(String id, Instant answered, Posting posting, Optional<Pseudonym> asker, Finding finding) {

    public Receipt {
        if (!ReceiptIds.isOne(id)) {
            throw new IllegalArgumentException("no id of a receipt: " + id);
        }
        answered = answered.truncatedTo(ChronoUnit.MILLIS);
    }
}
