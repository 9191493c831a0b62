package newsdesk.ledger.sql;

import java.time.Instant;
import newsdesk.ledger.ReceiptIds;
import newsdesk.ledger.Tally;
import newsdesk.ledger.Vote;
import newsdesk.ledger.Votes;

/// Votes in a database.
final class SqlVotes implements Votes {

    private final Database database;

    SqlVotes(Database database) {
        this.database = database;
    }

    @Override
    public boolean cast(String receipt, Vote vote) {
        return database.write(handle -> handle.createUpdate("""
                                INSERT INTO vote (receipt, member, up, reason, cast_at)
                                SELECT id, :member, :up, :reason, :cast FROM receipt WHERE id = :receipt
                                ON CONFLICT (receipt, member) DO UPDATE
                                SET up = excluded.up, reason = excluded.reason, cast_at = excluded.cast_at""")
                        .bind("receipt", ReceiptIds.asWritten(receipt))
                        .bind("member", vote.member().value())
                        .bind("up", vote.up())
                        .bind("reason", vote.reason())
                        .bind("cast", vote.cast().toEpochMilli())
                        .execute())
                > 0;
    }

    @Override
    public Tally on(String receipt) {
        return tally("receipt = :key", ReceiptIds.asWritten(receipt));
    }

    @Override
    public Tally since(Instant since) {
        return tally("cast_at >= :key", since.toEpochMilli());
    }

    private Tally tally(String condition, Object key) {
        return database.read(handle -> handle.createQuery(
                        "SELECT COUNT(CASE WHEN up THEN 1 END) AS up, COUNT(*) AS everybody FROM vote WHERE "
                                + condition)
                .bind("key", key)
                .map((row, _) -> new Tally(row.getInt("up"), row.getInt("everybody") - row.getInt("up")))
                .one());
    }
}
