package newsdesk.ledger.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import newsdesk.ledger.LedgerFailed;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.postgresql.ds.PGSimpleDataSource;

/// A ledger in a schema of a PostgreSQL server.
///
/// A few connections are kept and lent out. Those who write take turns, within this process and with others, as they
/// do in a file: the ledger is written for that.
final class PostgresServer implements Database {

    /// One to write, the others to read; a server has some hundred for all of its programs.
    private static final int CONNECTIONS = 4;

    /// The turn of a schema. It is held by nobody else: no other program locks by the name of this one.
    private static final String TURN = "hashtext('newsdesk ledger'), hashtext(current_schema())";

    private final PostgresFaults faults;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock(true);

    /// Opens the ledger at this address, and makes its tables where there is none.
    ///
    /// @param patience how long to wait for the server, or for another process that writes
    /// @throws LedgerFailed where that cannot be done
    PostgresServer(PostgresAddress address, Optional<String> password, Duration patience) {
        this.faults = new PostgresFaults(address, patience);
        PGSimpleDataSource source = source(address, password, patience);
        try (Connection connection = source.getConnection()) {
            prepare(source, connection, address.schema());
        } catch (SQLException | FlywayException e) {
            throw faults.explain(e);
        }
        this.pool = new HikariDataSource(lent(source, patience));
        this.jdbi = Jdbi.create(pool);
        // Else an error quotes what was to be written, and members' words come into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    private static PGSimpleDataSource source(PostgresAddress address, Optional<String> password, Duration patience) {
        int seconds = Math.max(1, Math.toIntExact(patience.toSeconds()));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.forDriver());
        source.setUser(address.user());
        password.ifPresent(source::setPassword);
        source.setCurrentSchema(address.schema());
        source.setApplicationName("newsdesk");
        source.setConnectTimeout(seconds);
        source.setLoginTimeout(seconds);
        // A server that has vanished without a word is waited for so long; waiting for one's turn is shorter.
        source.setSocketTimeout(3 * seconds);
        source.setTcpKeepAlive(true);
        // Else errors quote the row that was to be written.
        source.setLogServerErrorDetail(false);
        source.setOptions("-c lock_timeout=" + patience.toMillis());
        return source;
    }

    private static HikariConfig lent(PGSimpleDataSource source, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("ledger");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(patience.toMillis());
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private void prepare(PGSimpleDataSource source, Connection connection, String schema) throws SQLException {
        switch (state(connection)) {
            case CURRENT -> {}
            case NEWER -> throw faults.newer();
            case NONE, OLDER -> {
                // Until this connection ends.
                execute(
                        connection,
                        "SELECT pg_advisory_lock(hashtext('newsdesk ledger tables'), hashtext('%s'))"
                                .formatted(schema));
                if (state(connection) == Schema.State.NONE && hasTables(connection)) {
                    throw faults.noLedger();
                }
                Schema.migrate(source);
            }
        }
    }

    /// Where the schema is not there, the connection has none.
    private static Schema.State state(Connection connection) throws SQLException {
        return connection.getSchema() == null ? Schema.State.NONE : Schema.of(connection);
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        if (connection.getSchema() == null) {
            return false;
        }
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return patiently("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work);
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        writing.lock();
        try {
            return patiently("BEGIN; SELECT pg_advisory_xact_lock(%s)".formatted(TURN), work);
        } finally {
            writing.unlock();
        }
    }

    /// Tries once more where the connection was lost before anything could stay: after a restart of the server every
    /// connection that was kept is a dead one.
    private <T> T patiently(String begin, HandleCallback<T, RuntimeException> work) {
        AtomicBoolean ending = new AtomicBoolean();
        try {
            return run(begin, work, ending);
        } catch (JdbiException e) {
            if (!PostgresFaults.isLoss(e)) {
                throw faults.explain(e);
            }
            if (ending.get()) {
                throw faults.unknown(e);
            }
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        try {
            return run(begin, work, ending);
        } catch (JdbiException e) {
            throw ending.get() && PostgresFaults.isLoss(e) ? faults.unknown(e) : faults.explain(e);
        }
    }

    /// @param ending set when the last word, that all shall stay, is on its way
    private <T> T run(String begin, HandleCallback<T, RuntimeException> work, AtomicBoolean ending) {
        try (Handle handle = jdbi.open()) {
            try {
                handle.execute(begin);
                T result = work.withHandle(handle);
                ending.set(true);
                handle.execute("COMMIT");
                return result;
            } catch (RuntimeException e) {
                undo(handle, e);
                throw e;
            }
        }
    }

    private void undo(Handle handle, RuntimeException cause) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            cause.addSuppressed(e);
            // Nobody is lent what nobody knows the state of.
            pool.evictConnection(handle.getConnection());
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
