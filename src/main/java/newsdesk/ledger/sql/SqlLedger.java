package newsdesk.ledger.sql;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Buttons;
import newsdesk.ledger.Goldens;
import newsdesk.ledger.Holdings;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Notes;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.ReceiptIds;
import newsdesk.ledger.Receipts;
import newsdesk.ledger.Settings;
import newsdesk.ledger.Votes;
import org.jdbi.v3.core.Handle;

/// The ledger in a database.
public final class SqlLedger implements Ledger {

    /// No operation takes longer than a part of a second, but for deleting a year's worth of receipts.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final ReceiptIds ids;

    private SqlLedger(Database database, RandomGenerator chance) {
        this.database = database;
        this.ids = new ReceiptIds(chance);
    }

    /// Opens the ledger in a file, which is made where it does not exist.
    ///
    /// @param chance for the ids of receipts
    /// @throws LedgerFailed where the file is there but holds no ledger, is damaged, was written by a newer
    ///     program, or cannot be written
    public static SqlLedger in(Path file, RandomGenerator chance) {
        return new SqlLedger(new SqliteFile(file, PATIENCE), chance);
    }

    @Override
    public Receipts receipts() {
        return new SqlReceipts(database, ids);
    }

    @Override
    public Votes votes() {
        return new SqlVotes(database);
    }

    @Override
    public Settings settings() {
        return new SqlSettings(database);
    }

    @Override
    public Buttons buttons() {
        return new SqlButtons(database);
    }

    @Override
    public Audit audit() {
        return new SqlAudit(database);
    }

    @Override
    public Goldens goldens() {
        return new SqlGoldens(database);
    }

    @Override
    public Notes notes() {
        return new SqlNotes(database);
    }

    @Override
    public Set<String> servers() {
        return new HashSet<>(database.read(
                handle -> handle.createQuery("""
                        SELECT server FROM receipt WHERE server IS NOT NULL
                        UNION SELECT server FROM button WHERE server IS NOT NULL
                        UNION SELECT id FROM server""").mapTo(String.class).list()));
    }

    @Override
    public void forgetServer(String server) {
        write(handle -> {
            update(handle, "DELETE FROM receipt WHERE server = :key", server);
            update(handle, "DELETE FROM button WHERE server = :key", server);
            update(handle, "DELETE FROM server WHERE id = :key", server);
        });
    }

    @Override
    public Holdings about(Pseudonym member) {
        return database.read(handle -> new Holdings(
                count(handle, "SELECT COUNT(*) FROM receipt WHERE asker = :key", member),
                count(handle, "SELECT COUNT(*) FROM vote WHERE member = :key", member)));
    }

    @Override
    public void forgetMember(Pseudonym member) {
        write(handle -> {
            update(handle, "DELETE FROM vote WHERE member = :key", member.value());
            update(handle, "UPDATE receipt SET asker = NULL WHERE asker = :key", member.value());
        });
    }

    @Override
    public void prune(Instant before, Instant now) {
        write(handle -> {
            update(handle, "DELETE FROM receipt WHERE answered < :key", before.toEpochMilli());
            update(handle, "DELETE FROM button WHERE kept_until <= :key", now.toEpochMilli());
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private void write(Consumer<Handle> work) {
        database.write(handle -> {
            work.accept(handle);
            return Optional.empty();
        });
    }

    private static void update(Handle handle, String sql, Object key) {
        handle.createUpdate(sql).bind("key", key).execute();
    }

    private static int count(Handle handle, String sql, Pseudonym member) {
        return handle.createQuery(sql)
                .bind("key", member.value())
                .mapTo(Integer.class)
                .one();
    }
}
