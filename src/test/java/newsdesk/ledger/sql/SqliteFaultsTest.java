package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import newsdesk.Mounted;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said, and what is left alone, when something is wrong with the file.
class SqliteFaultsTest {

    @TempDir
    Path data;

    private Path file;

    @BeforeEach
    void name() {
        file = data.resolve("ledger.db");
    }

    private Ledger open() {
        return SqlLedger.in(file, new Random(1));
    }

    private List<String> fill(int receipts) {
        try (Ledger ledger = open()) {
            return IntStream.range(0, receipts)
                    .mapToObj(i -> ledger.receipts()
                            .file(NOON, in("s1"), ANN, saying("It is so. ".repeat(20), "a"))
                            .id())
                    .toList();
        }
    }

    private String reasonOfNotOpening() {
        return catchThrowableOfType(LedgerFailed.class, () -> open().close()).reason();
    }

    enum Damage {
        EMPTY("holds no ledger: it is empty, or another program's. Put back a backup of it, or move it away") {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        NO_DATABASE("is no ledger, nor any SQLite database. Put back a backup of it, or move it away") {
            @Override
            void to(Path file) throws IOException {
                Files.writeString(file, "Dear diary, today the bot said something odd. ".repeat(40));
            }
        },
        CUT_SHORT("is damaged (") {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        RUBBISH_AT_ITS_BEGINNING("is no ledger, nor any SQLite database") {
            @Override
            void to(Path file) throws IOException {
                overwrite(file, 0, 4096);
            }
        },
        RUBBISH_IN_ITS_TABLE_OF_CONTENTS("is damaged (") {
            @Override
            void to(Path file) throws IOException {
                overwrite(file, 100, 4096);
            }
        },
        ANOTHER_PROGRAMS("holds no ledger: it is empty, or another program's") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                execute(file, "CREATE TABLE recipe (name TEXT)");
            }
        },
        A_NEWER_PROGRAMS("was written by a newer Newsdesk. Use that one, or name another data folder.") {
            @Override
            void to(Path file) {
                execute(file, """
                        INSERT INTO ledger_history
                        VALUES (99, '99', 'Later', 'SQL', 'V99__Later.sql', 1, '', '2040-01-01', 1, TRUE)""");
            }
        },
        A_FOLDER("cannot be read and written (") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        };

        private final String said;

        Damage(String said) {
            this.said = said;
        }

        abstract void to(Path file) throws IOException;

        private static void overwrite(Path file, int from, int to) throws IOException {
            byte[] rubbish = new byte[to - from];
            new Random(4).nextBytes(rubbish);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(rubbish), from);
            }
        }
    }

    private static void execute(Path file, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damageIsToldAndTheFileLeftAsItIs(Damage damage) throws IOException {
        fill(200);
        damage.to(file);
        byte[] before = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);

        assertThat(reasonOfNotOpening()).contains(file.toString(), damage.said);

        assertThat(Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file))
                .isEqualTo(before);
    }

    @Test
    void damageDeepInTheFileIsToldWhereItIsMet() throws IOException {
        List<String> ids = fill(400);
        Damage.overwrite(file, 40_960, (int) Files.size(file));

        assertThatThrownBy(() -> {
                    try (Ledger ledger = open()) {
                        ids.forEach(ledger.receipts()::find);
                        ledger.receipts().citing("a");
                    }
                })
                .isInstanceOf(LedgerFailed.class)
                .hasMessageContaining("The ledger %s is damaged (".formatted(file))
                .hasMessageContaining(
                        "Stop Newsdesk first. Put back a backup of it, or move it away to begin a new one.");
    }

    @Test
    void ledgerOfAnOlderProgramIsBroughtUpToDate() throws SQLException {
        execute(file, """
                CREATE TABLE ledger_history (
                    installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50), description VARCHAR(200) NOT NULL,
                    type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INT,
                    installed_by VARCHAR(100) NOT NULL,
                    installed_on TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
                    execution_time INT NOT NULL, success BOOLEAN NOT NULL)""");
        execute(file, """
                INSERT INTO ledger_history
                VALUES (1, '0', 'Before', 'BASELINE', 'Before', NULL, '', '2030-01-01 00:00:00.000', 0, TRUE)""");

        assertThat(fill(1)).hasSize(1);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(Schema.of(connection)).isEqualTo(Schema.State.CURRENT);
        }
    }

    @Test
    void whatWasLeftOfABeginningThatWasCutShortIsInNobodysWay() throws IOException {
        Files.writeString(data.resolve("ledger.db.new"), "half");
        Files.writeString(data.resolve("ledger.db.new-journal"), "half");

        assertThat(fill(1)).hasSize(1);

        assertThat(data.resolve("ledger.db.new")).doesNotExist();
    }

    @Test
    void ledgerThatVanishesWhileItIsOpenIsNotBegunAnew() throws IOException {
        try (Ledger ledger = open()) {
            Files.delete(file);

            assertThatThrownBy(() -> ledger.notes().write("a", "b"))
                    .isInstanceOf(LedgerFailed.class)
                    .hasMessageContaining("The ledger %s cannot be read and written (".formatted(file))
                    .hasMessageContaining("Is it still there");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(data.resolve("taken"), "by a file");
        file = data.resolve("taken/ledger.db");

        assertThat(reasonOfNotOpening())
                .contains(
                        "The ledger %s cannot be opened (".formatted(file),
                        "Make its folder writable, or name another");
    }

    @Test
    void readOnlyFolderIsNamed() throws IOException {
        fill(1);
        byte[] ledger = Files.readAllBytes(file);
        try (Mounted disk = Mounted.at(data.resolve("disk"), "size=1m")) {
            Files.write(disk.folder().resolve("ledger.db"), ledger);
            disk.remount("ro");

            file = disk.folder().resolve("ledger.db");
            assertThat(reasonOfNotOpening()).contains(file + " cannot be read and written (", "may Newsdesk write it");
            file = disk.folder().resolve("new.db");
            assertThat(reasonOfNotOpening()).contains(file + " cannot be opened (", "Make its folder writable");
        }
    }

    @Test
    void fullDiskIsToldAndNothingConfirmedIsLost() throws IOException {
        try (Mounted disk = Mounted.at(data.resolve("disk"), "size=600k")) {
            file = disk.folder().resolve("ledger.db");
            Optional<Receipt> last = Optional.empty();
            try (Ledger ledger = open()) {
                LedgerFailed full = null;
                while (full == null) {
                    try {
                        last = Optional.of(
                                ledger.receipts().file(NOON, in("s1"), ANN, saying("It is so. ".repeat(500), "a")));
                    } catch (LedgerFailed failed) {
                        full = failed;
                    }
                }

                assertThat(full.reason())
                        .isEqualTo("The disk with the ledger %s is full: nothing can be written down. Make room."
                                .formatted(file));
                assertThat(ledger.receipts().find(last.orElseThrow().id())).isEqualTo(last);
            }
        }
    }

    @Test
    void anotherProgramThatDoesNotLetGoIsToldOf() throws SQLException {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            assertThatThrownBy(() -> new SqliteFile(file, Duration.ofMillis(20)).close())
                    .isInstanceOf(LedgerFailed.class)
                    .hasMessage(
                            "The ledger %s is in use by another program, which did not let go of it within 0 seconds."
                                            .formatted(file)
                                    + " Try again, or end that program.");
        }
    }

    @Test
    void faultQuotesNothingOfWhatWasToBeWritten() throws IOException {
        try (Ledger ledger = open()) {
            execute(file, "DROP TABLE note");

            LedgerFailed failed = catchThrowableOfType(
                    LedgerFailed.class, () -> ledger.notes().write("who", "Quill asked"));

            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                assertThat(cause.toString()).doesNotContain("Quill");
            }
        }
    }
}
