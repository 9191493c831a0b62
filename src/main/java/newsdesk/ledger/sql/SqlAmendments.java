package newsdesk.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsdesk.ledger.Amendments;
import newsdesk.ledger.Receipt;
import org.jdbi.v3.core.Handle;

/// Amendments in a database.
final class SqlAmendments implements Amendments {

    /// The note that holds [#markedUpTo()].
    private static final String MARKED = "answers marked up to revision";

    private static final String MARK = """
            INSERT INTO amendment (receipt, since, pending, attempts)
            SELECT DISTINCT receipt, CAST(:revision AS BIGINT), TRUE, 0 FROM place WHERE article = :article
            ON CONFLICT (receipt) DO""";

    private static final String PENDING = """
             FROM amendment JOIN receipt ON receipt.id = amendment.receipt
            WHERE pending AND (message IS NOT NULL
                OR EXISTS (SELECT 1 FROM shown_again WHERE shown_again.receipt = amendment.receipt))""";

    private final Database database;

    SqlAmendments(Database database) {
        this.database = database;
    }

    @Override
    public long markedUpTo() {
        return database.read(SqlAmendments::markedUpTo);
    }

    private static long markedUpTo(Handle handle) {
        return handle.createQuery("SELECT words FROM note WHERE name = :name")
                .bind("name", MARKED)
                .mapTo(String.class)
                .findOne()
                .map(Long::parseLong)
                .orElse(0L);
    }

    @Override
    public void mark(String article, long revision) {
        database.write(handle -> {
            mark(handle, article, revision, " UPDATE SET pending = TRUE, attempts = 0");
            long up = Math.max(revision, markedUpTo(handle));
            return handle.createUpdate("""
                            INSERT INTO note (name, words) VALUES (:name, :value)
                            ON CONFLICT (name) DO UPDATE SET words = excluded.words""")
                    .bind("name", MARKED)
                    .bind("value", Long.toString(up))
                    .execute();
        });
    }

    @Override
    public void markLate(String article, long revision) {
        database.write(handle -> mark(handle, article, revision, " NOTHING"));
    }

    private static int mark(Handle handle, String article, long revision, String otherwise) {
        return handle.createUpdate(MARK + otherwise)
                .bind("revision", revision)
                .bind("article", article)
                .execute();
    }

    @Override
    public List<Amendment> pending(int limit) {
        return database.read(handle -> handle
                .createQuery("SELECT amendment.receipt, since" + PENDING
                        + " ORDER BY attempts, answered DESC, amendment.receipt LIMIT :limit")
                .bind("limit", limit)
                .map((row, _) -> Map.entry(row.getString("receipt"), row.getLong("since")))
                .list()
                .stream()
                .flatMap(marked -> ReceiptRows.where("id = :key", marked.getKey(), handle).stream()
                        .map(receipt -> new Amendment(receipt, marked.getValue(), messages(receipt, handle))))
                .toList());
    }

    private static List<Shown> messages(Receipt receipt, Handle handle) {
        List<Shown> messages = new ArrayList<>();
        receipt.posting()
                .message()
                .ifPresent(message -> messages.add(new Shown(receipt.posting().channel(), message)));
        Stream<Shown> again = handle
                .createQuery("SELECT channel, message FROM shown_again WHERE receipt = :receipt")
                .bind("receipt", receipt.id())
                .map((row, _) -> new Shown(row.getString("channel"), row.getString("message")))
                .list()
                .stream();
        again.filter(shown -> !messages.contains(shown)).forEach(messages::add);
        return messages;
    }

    @Override
    public int count() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*)" + PENDING)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void done(String receipt) {
        update("UPDATE amendment SET pending = FALSE WHERE receipt = :receipt", receipt);
    }

    @Override
    public void failed(String receipt) {
        update("UPDATE amendment SET attempts = attempts + 1 WHERE receipt = :receipt", receipt);
    }

    private void update(String sql, String receipt) {
        database.write(
                handle -> handle.createUpdate(sql).bind("receipt", receipt).execute());
    }
}
