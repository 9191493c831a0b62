package newsdesk.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The receipts of answers.
public interface Receipts {

    /// Files a receipt under a new id, which no other receipt ever had or will have.
    Receipt file(Instant answered, Posting posting, Pseudonym asker, Finding finding);

    /// Notes which message an answer became. A receipt that is not there any more stays so.
    void postedAs(String id, String channel, String message);

    /// Notes a message in which an answer was shown once more.
    void shownAgainAs(String id, String channel, String message);

    /// The receipt of this id, however somebody typed it.
    Optional<Receipt> find(String id);

    /// The receipts of all answers that cite an article, the newest first.
    List<Receipt> citing(String article);

    /// How many answers ended in which way from a moment on. Every outcome is in it.
    Map<Outcome, Integer> outcomesSince(Instant since);

    /// In how many answers articles were cited from a moment on, those in most of them first.
    SequencedMap<String, Integer> mostCited(Instant since, int limit);
}
