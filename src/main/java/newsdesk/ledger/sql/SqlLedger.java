package newsdesk.ledger.sql;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import newsdesk.ledger.Amendments;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Budgets;
import newsdesk.ledger.Buttons;
import newsdesk.ledger.Drafts;
import newsdesk.ledger.Feeds;
import newsdesk.ledger.Gaps;
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

    /// Somewhere on earth a day lasts until the second midnight behind it in Greenwich.
    private static final int DAYS_UNTIL_OVER_EVERYWHERE = 1;

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

    /// Copies the ledger in a file, as it is at one moment, while others write it. The copy has been checked.
    ///
    /// @param copy where there is no file yet
    /// @throws LedgerFailed where it cannot be read, or is damaged
    public static void copy(Path file, Path copy) {
        SqliteFile.copy(file, copy, PATIENCE);
    }

    /// Opens the ledger in a schema of a PostgreSQL server; its tables are made where there are none.
    ///
    /// @param chance for the ids of receipts
    /// @throws LedgerFailed where it cannot be reached, or written, holds no ledger, or one of a newer program
    public static SqlLedger on(PostgresAddress address, Optional<String> password, RandomGenerator chance) {
        return new SqlLedger(new PostgresServer(address, password, PATIENCE), chance);
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
    public Amendments amendments() {
        return new SqlAmendments(database);
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
    public Gaps gaps() {
        return new SqlGaps(database);
    }

    @Override
    public Notes notes() {
        return new SqlNotes(database);
    }

    @Override
    public Budgets budgets() {
        return new SqlBudgets(database);
    }

    @Override
    public Drafts drafts() {
        return new SqlDrafts(database, ids);
    }

    @Override
    public Feeds feeds() {
        return new SqlFeeds(database);
    }

    @Override
    public Set<String> servers() {
        return new HashSet<>(database.read(
                handle -> handle.createQuery("""
                        SELECT server FROM receipt WHERE server IS NOT NULL
                        UNION SELECT server FROM button WHERE server IS NOT NULL
                        UNION SELECT holder FROM spending WHERE kind = 'server'
                        UNION SELECT server FROM reviewed_channel
                        UNION SELECT id FROM server""").mapTo(String.class).list()));
    }

    @Override
    public void forgetServer(String server) {
        write(handle -> {
            update(handle, "DELETE FROM receipt WHERE server = :key", server);
            update(handle, "DELETE FROM button WHERE server = :key", server);
            update(handle, "DELETE FROM spending WHERE kind = 'server' AND holder = :key", server);
            update(handle, "DELETE FROM server WHERE id = :key", server);
            update(handle, "DELETE FROM reviewed_channel WHERE server = :key", server);
        });
        gaps().forgetServer(server);
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
            update(handle, "DELETE FROM spending WHERE kind = 'member' AND holder = :key", member.value());
            update(handle, "UPDATE receipt SET asker = NULL WHERE asker = :key", member.value());
        });
    }

    @Override
    public void prune(Instant before, Instant now) {
        write(handle -> {
            update(handle, "DELETE FROM receipt WHERE answered < :key", before.toEpochMilli());
            update(handle, "DELETE FROM button WHERE kept_until <= :key", now.toEpochMilli());
            update(
                    handle,
                    "DELETE FROM spending WHERE epoch_day < :key",
                    LocalDate.ofInstant(now, ZoneOffset.UTC)
                            .minusDays(DAYS_UNTIL_OVER_EVERYWHERE)
                            .toEpochDay());
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
