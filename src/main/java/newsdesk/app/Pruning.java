package newsdesk.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import newsdesk.ledger.LedgerFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes from the ledger what has been kept for as long as the settings say.
///
/// @param here  whose ledger and settings these are
/// @param clock tells how old something is
record Pruning(Office here, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);

    /// Once. Where the ledger fails, the log says so and the next time makes up for it.
    void prune() {
        Remembering kept = here.settings.ledger();
        Instant now = clock.instant();
        try {
            here.ledger().prune(now.minus(Duration.ofDays(kept.receiptDays())), now);
            here.ledger().gaps().prune(LocalDate.now(clock).minusDays(kept.gapDays()));
        } catch (LedgerFailed e) {
            LOG.error("What has had its time could not be deleted", e);
        }
    }
}
