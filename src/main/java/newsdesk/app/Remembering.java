package newsdesk.app;

import java.util.Optional;
import newsdesk.ledger.sql.PostgresAddress;

/// What is remembered, where and for how long.
///
/// @param address     the PostgreSQL server that keeps it; where none is named, a file in the data folder does
/// @param password    what that server asks for
/// @param receiptDays for how many days receipts of answers are kept
/// @param gapDays     for how many days questions are kept that were not covered; 0 keeps none
public record Remembering(Optional<PostgresAddress> address, Optional<Secret> password, int receiptDays, int gapDays) {

    static final Bounds DAYS = new Bounds(1, 36_500);
    static final Bounds DAYS_OR_NONE = new Bounds(0, 36_500);

    public Remembering {
        DAYS.require(receiptDays);
        DAYS_OR_NONE.require(gapDays);
    }

    /// What is set.
    static Remembering from(Values values) {
        return new Remembering(
                values.address("ledger.address", PostgresAddress::read),
                values.secret("ledger.password"),
                values.number("ledger.receipt-days", 365, DAYS),
                values.number("ledger.gap-days", 90, DAYS_OR_NONE));
    }
}
