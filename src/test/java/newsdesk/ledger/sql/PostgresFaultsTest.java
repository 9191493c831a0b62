package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said, and what is not lost, when something is wrong with the server or on the way to it.
class PostgresFaultsTest {

    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Postgres server = Postgres.shared();

    private static Ledger open(PostgresAddress address) {
        return SqlLedger.on(address, Optional.empty(), new Random(1));
    }

    private static String reasonOfNotOpening(PostgresAddress address, Optional<String> password) {
        return catchThrowableOfType(
                        LedgerFailed.class,
                        () -> SqlLedger.on(address, password, new Random(1)).close())
                .reason();
    }

    private static String file(Ledger ledger) {
        return ledger.receipts()
                .file(NOON, in("s1"), ANN, saying("It is.", "a"))
                .id();
    }

    @Test
    void passwordIsAskedForAndAWrongOneIsToldWithoutShowingIt() throws IOException {
        PostgresAddress theirs = server.empty();
        server.execute("CREATE ROLE gatekept LOGIN PASSWORD 'open sesame'");
        server.execute("ALTER DATABASE %s OWNER TO gatekept".formatted(theirs.database()));
        server.asksForPassword("gatekept");
        PostgresAddress address = server.at(theirs.database(), "gatekept");

        assertThat(reasonOfNotOpening(address, Optional.empty()))
                .contains("wants a password. Set NEWSDESK_LEDGER_PASSWORD")
                .contains(address.toString());
        assertThat(reasonOfNotOpening(address, Optional.of("open barley")))
                .contains("does not take this password of its user")
                .doesNotContain("barley");
        try (Ledger ledger = SqlLedger.on(address, Optional.of("open sesame"), new Random(1))) {
            assertThat(ledger.receipts().find(file(ledger))).isPresent();
        }
    }

    @Test
    void userWhoMayNotWriteIsTold() {
        PostgresAddress theirs = server.empty();
        server.execute("CREATE ROLE guest LOGIN");

        assertThat(reasonOfNotOpening(server.at(theirs.database(), "guest"), Optional.empty()))
                .contains("may not be written by its user (", "Make the user owner of the database");
    }

    @Test
    void serverThatIsNotThereIsTold() {
        PostgresAddress nowhere = new PostgresAddress("localhost", 1, "news", "desk", "newsdesk", List.of());

        assertThat(reasonOfNotOpening(nowhere, Optional.empty()))
                .startsWith("The ledger postgresql://desk@localhost:1/news (schema newsdesk) cannot be reached (")
                .endsWith("Is the server running, and is the address right?");
    }

    @Test
    void databaseThatIsNotThereIsTold() {
        assertThat(reasonOfNotOpening(server.at("atlantis"), Optional.empty()))
                .endsWith("there is none of this name. Make it, as in: createdb --owner=postgres atlantis");
    }

    @Test
    void ledgerOfANewerProgramIsLeftAsItIs() {
        PostgresAddress address = server.fresh();
        server.execute(address.database(), """
                INSERT INTO newsdesk.ledger_history
                VALUES (99, '99', 'Later', 'SQL', 'V99__Later.sql', 1, '', '2040-01-01', 1, TRUE)""");

        assertThat(reasonOfNotOpening(address, Optional.empty())).contains("was written by a newer Newsdesk.");
    }

    @Test
    void tablesOfAnotherProgramAreLeftAlone() {
        PostgresAddress address = server.empty();
        server.execute(address.database(), "CREATE SCHEMA newsdesk CREATE TABLE recipe (name TEXT)");

        assertThat(reasonOfNotOpening(address, Optional.empty()))
                .contains("holds tables, but no ledger: they are another program's. Name another schema");
    }

    @Test
    void anotherProgramThatDoesNotLetGoIsToldOf() {
        PostgresAddress address = server.fresh();
        try (PostgresServer one = new PostgresServer(address, Optional.empty(), SHORT);
                PostgresServer other = new PostgresServer(address, Optional.empty(), Duration.ofMillis(300))) {
            one.write(handle -> {
                assertThatThrownBy(() -> other.write(_ -> "never"))
                        .isInstanceOf(LedgerFailed.class)
                        .hasMessageContaining("is in use by another program, which did not let go of it within 0");
                return "";
            });

            assertThat(other.<String>write(_ -> "now")).isEqualTo("now");
        }
    }

    @Test
    void connectionLostInTheMiddleOfATransactionIsMadeAnewAndAllIsDoneOnce() {
        PostgresAddress address = server.fresh();
        AtomicInteger attempts = new AtomicInteger();
        try (PostgresServer database = new PostgresServer(address, Optional.empty(), SHORT)) {
            String done = database.write(handle -> {
                handle.execute("INSERT INTO note (name, words) VALUES ('n%d', 'x')".formatted(attempts.get()));
                if (attempts.incrementAndGet() == 1) {
                    int backend = handle.createQuery("SELECT pg_backend_pid()")
                            .mapTo(Integer.class)
                            .one();
                    server.execute("SELECT pg_terminate_backend(%d, 5000)".formatted(backend));
                    handle.execute("SELECT 1");
                }
                return "done";
            });

            assertThat(done).isEqualTo("done");
            assertThat(database.<List<String>>read(handle -> handle.createQuery("SELECT name FROM note")
                            .mapTo(String.class)
                            .list()))
                    .containsExactly("n1");
        }
    }

    @Test
    void connectionLostAtTheMomentOfWritingIsSaidToBeInDoubtAndNothingIsDoneTwice() {
        PostgresAddress address = server.fresh();
        server.execute(address.database(), """
                CREATE FUNCTION die() RETURNS TRIGGER LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER dying AFTER INSERT ON newsdesk.note DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.name = 'fatal') EXECUTE FUNCTION die()""");
        try (Ledger ledger = open(address)) {
            assertThatThrownBy(() -> ledger.notes().write("fatal", "x"))
                    .isInstanceOf(LedgerFailed.class)
                    .hasMessageContaining("was lost at the moment of writing: whether it was written is not known.");

            ledger.notes().write("harmless", "y");
            assertThat(ledger.notes().read("harmless")).contains("y");
            assertThat(ledger.notes().read("fatal")).isEmpty();
        }
    }

    @Test
    void faultQuotesNothingOfWhatWasToBeWritten() {
        PostgresAddress address = server.fresh();
        server.execute(address.database(), "ALTER TABLE newsdesk.note ADD CHECK (words <> 'Quill asked')");
        try (Ledger ledger = open(address)) {
            LedgerFailed failed = catchThrowableOfType(
                    LedgerFailed.class, () -> ledger.notes().write("who", "Quill asked"));

            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                assertThat(cause.toString()).doesNotContain("Quill");
            }
        }
    }

    @Test
    void killedServerIsToldOfAndNothingConfirmedIsLostWhenItIsBack(@TempDir Path folder) throws IOException {
        try (Postgres mortal = new Postgres(folder)) {
            PostgresAddress address = mortal.at("postgres");
            try (Ledger ledger = open(address)) {
                String before = file(ledger);
                mortal.kill();
                assertThatThrownBy(() -> new PostgresServer(address, Optional.empty(), SHORT).close())
                        .isInstanceOf(LedgerFailed.class)
                        .hasMessageContaining("cannot be reached (");
                mortal.startAgain();

                String after = file(ledger);

                assertThat(ledger.receipts().citing("a"))
                        .extracting(Receipt::id)
                        .containsExactlyInAnyOrder(before, after);
            }
        }
    }
}
