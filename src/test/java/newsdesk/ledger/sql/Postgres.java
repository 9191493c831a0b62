package newsdesk.ledger.sql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A PostgreSQL server of a test, which can be killed and started again.
///
/// It is a real one, unpacked from its package. As root it runs in a user namespace, since PostgreSQL refuses to be
/// root; where the machine allows none, the tests are skipped and say so.
final class Postgres implements AutoCloseable {

    private static final String ADMINISTRATOR = "postgres";

    /// A database with the tables of a ledger, to be copied: making the tables takes a second each time.
    private static final String TEMPLATE = "with_tables";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    Postgres(Path folder) throws IOException {
        assumeItCanRun();
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.server = started();
    }

    /// The server that tests share; it ends with them.
    static Postgres shared() {
        assumeItCanRun();
        return Shared.SERVER;
    }

    private static void assumeItCanRun() {
        assumeTrue(
                !System.getProperty("user.name").equals("root") || hasUserNamespaces(),
                "PostgreSQL refuses to be root, and this machine has no user namespaces (\"unshare -U true\")");
    }

    private static boolean hasUserNamespaces() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        private static final Postgres SERVER = start();

        private static Postgres start() {
            try {
                Postgres server = new Postgres(Files.createTempDirectory("newsdesk-postgres"));
                server.execute("CREATE DATABASE " + TEMPLATE);
                SqlLedger.on(server.at(TEMPLATE), Optional.empty(), new Random(1))
                        .close();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                // As servers are: what is confirmed has left the process.
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /// A database with the tables of a ledger that no other test uses.
    PostgresAddress fresh() {
        return fresh("TEMPLATE " + TEMPLATE);
    }

    /// A database with nothing in it that no other test uses.
    PostgresAddress empty() {
        return fresh("");
    }

    private PostgresAddress fresh(String how) {
        String name = "d%d".formatted(DATABASES.incrementAndGet());
        execute("CREATE DATABASE %s %s".formatted(name, how));
        return at(name);
    }

    PostgresAddress at(String database) {
        return at(database, ADMINISTRATOR);
    }

    PostgresAddress at(String database, String user) {
        return new PostgresAddress("localhost", port, database, user, "newsdesk", List.of());
    }

    /// Does something as the administrator.
    void execute(String sql) {
        execute(ADMINISTRATOR, sql);
    }

    void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(ADMINISTRATOR, database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on this user is let in with the password only.
    void asksForPassword(String user) throws IOException {
        Path rules = folder.resolve("postgres/pg_hba.conf");
        Files.writeString(rules, "host all %s all scram-sha-256%n".formatted(user) + Files.readString(rules));
        execute("SELECT pg_reload_conf()");
    }

    /// As by a power failure: nothing is brought to an end.
    void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                                .getFirst()))
                .orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        all.forEach(process -> process.onExit().join());
        server.close();
    }

    void startAgain() throws IOException {
        server = started();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
