package newsdesk.ledger.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import newsdesk.ledger.LedgerFailed;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// A ledger in one file, by SQLite.
///
/// Each transaction has a connection of its own, which costs less than waiting for the disk once. Those that write
/// queue up within this process, in the order in which they came; with another process they take turns.
final class SqliteFile implements Database {

    private static final Object CREATION = new Object();

    private final SqliteFaults faults;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock(true);

    /// Kept open: whenever the last connection is closed, SQLite tidies up behind it.
    private final Connection kept;

    /// Opens the ledger in this file, and makes it where there is no such file.
    ///
    /// @param patience how long to wait for another process that writes
    /// @throws LedgerFailed where that cannot be done
    SqliteFile(Path file, Duration patience) {
        this.faults = new SqliteFaults(file, patience);
        try {
            if (Files.notExists(file)) {
                alone(file, () -> create(file, patience));
            }
            SQLiteDataSource source = source(file, patience);
            this.kept = source.getConnection();
            try {
                prepare(file, source);
            } catch (IOException | SQLException | RuntimeException e) {
                kept.close();
                throw e;
            }
            this.jdbi = jdbi(source);
        } catch (IOException | SQLException | FlywayException e) {
            throw faults.explain(e);
        }
    }

    private void prepare(Path file, SQLiteDataSource source) throws IOException, SQLException {
        switch (Schema.of(kept)) {
            case CURRENT -> {}
            case OLDER -> alone(file, () -> Schema.migrate(source));
            case NEWER -> throw faults.newer();
            case NONE -> throw faults.noLedger();
        }
        try (Statement statement = kept.createStatement()) {
            // A copy that was made by SQLite itself is not in this mode.
            statement.execute("PRAGMA journal_mode = WAL");
            // Says now, not at the first answer, that nothing can be written.
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
        }
    }

    /// Copies a ledger, as it is at one moment, and looks through the copy for damage.
    ///
    /// @throws LedgerFailed where it cannot be read, or is damaged
    static void copy(Path file, Path copy, Duration patience) {
        SqliteFaults faults = new SqliteFaults(file, patience);
        try (Connection connection = source(file, patience).getConnection()) {
            try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, copy.toString());
                vacuum.execute();
            }
            try (Connection copied = source(copy, patience).getConnection();
                    Statement statement = copied.createStatement();
                    ResultSet findings = statement.executeQuery("PRAGMA integrity_check")) {
                if (!findings.next() || !"ok".equals(findings.getString(1))) {
                    throw faults.damaged();
                }
            }
        } catch (SQLException e) {
            throw faults.explain(e);
        }
    }

    /// Made aside and put in place when it is whole, so that an empty file is never one that was just begun.
    private static void create(Path file, Duration patience) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path aside = beside(file, ".new");
        for (String part : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(beside(aside, part));
        }
        SQLiteDataSource source = source(aside, patience);
        source.getConfig().setOpenMode(SQLiteOpenMode.CREATE);
        Schema.migrate(source);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private interface Step {
        void run() throws IOException;
    }

    /// Flyway knows no lock for SQLite; so no two processes, nor threads, change the tables at once.
    private static void alone(Path file, Step step) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder is no file"));
        synchronized (CREATION) {
            try (FileChannel channel =
                    FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                step.run();
            }
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static SQLiteDataSource source(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        // What is written is there after a power failure too, not only after the end of the process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // What is deleted is overwritten: a member's words do not linger in the file.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static Jdbi jdbi(SQLiteDataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        // Else an error quotes what was to be written, and members' words come into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return run("BEGIN", work);
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        writing.lock();
        try {
            return run("BEGIN IMMEDIATE", work);
        } finally {
            writing.unlock();
        }
    }

    /// Closing a connection undoes what was not committed. (The driver's own transactions begin the next one as
    /// soon as they have ended, and may wait for another process in vain after all was done.)
    private <T> T run(String begin, HandleCallback<T, RuntimeException> work) {
        try (Handle handle = jdbi.open()) {
            handle.execute(begin);
            T result = work.withHandle(handle);
            handle.execute("COMMIT");
            return result;
        } catch (JdbiException e) {
            throw faults.explain(e);
        }
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (SQLException e) {
            throw faults.explain(e);
        }
    }
}
