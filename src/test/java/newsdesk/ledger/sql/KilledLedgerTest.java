package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Tally;
import newsdesk.ledger.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A program with a ledger in a process of its own: killed in the middle of writing, or at work beside this one.
class KilledLedgerTest {

    private static final int ROUNDS = Integer.getInteger("newsdesk.chaos.rounds", 3);

    @TempDir
    Path data;

    /// Files receipts from several threads, each with a vote and a line of the audit trail, and prints the id of
    /// each when all three are confirmed; so many, or without end.
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            int many = Integer.parseInt(arguments[1]);
            try (Ledger ledger = open(arguments[0], 7)) {
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    threads.add(Thread.ofVirtual().start(() -> {
                        for (int done = 0; done < many; done++) {
                            System.out.println(fileOne(ledger));
                        }
                    }));
                }
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }

        /// @param place a file, or the port and database of a server
        private static Ledger open(String place, long seed) {
            Random chance = new Random(seed);
            return place.startsWith("postgresql:")
                    ? SqlLedger.on(PostgresAddress.read(place), Optional.empty(), chance)
                    : SqlLedger.in(Path.of(place), chance);
        }

        private static String fileOne(Ledger ledger) {
            Receipt receipt = ledger.receipts().file(NOON, in("s1"), ANN, saying("It is so.", "a", "b"));
            ledger.votes().cast(receipt.id(), new Vote(ANN, true, "", NOON));
            ledger.audit().append(NOON, "console", "file", receipt.id(), "done");
            return receipt.id();
        }
    }

    private String place() {
        return data.resolve("ledger.db").toString();
    }

    private Process child(String place, int many) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        // Where the driver unpacks SQLite, which who is killed leaves behind.
                        "-Dorg.sqlite.tmpdir=" + data,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        place,
                        Integer.toString(many))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// How many confirmations are waited for before the process is killed.
    static IntStream moments() {
        return new Random(3).ints(ROUNDS, 1, 80);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatWasConfirmedIsThereAfterwards(int confirmed) throws Exception {
        isThereAfterwards(place(), confirmed);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatWasConfirmedIsThereOnAServerToo(int confirmed) throws Exception {
        PostgresAddress address = Postgres.shared().fresh();
        isThereAfterwards(
                "postgresql://%s@%s:%d/%s"
                        .formatted(address.user(), address.host(), address.port(), address.database()),
                confirmed);
    }

    private void isThereAfterwards(String place, int confirmed) throws Exception {
        Process child = child(place, Integer.MAX_VALUE);
        List<String> ids = new ArrayList<>();
        try (BufferedReader printed = child.inputReader()) {
            while (ids.size() < confirmed) {
                ids.add(Optional.ofNullable(printed.readLine()).orElseThrow());
            }
            // Not by the process itself, which would close what it has printed.
            child.toHandle().destroyForcibly();
            printed.lines().filter(line -> line.length() == 8).forEach(ids::add);
        }
        child.waitFor();

        try (Ledger ledger = Child.open(place, 8)) {
            for (String id : ids) {
                assertThat(ledger.receipts().find(id).orElseThrow().finding()).isEqualTo(saying("It is so.", "a", "b"));
                assertThat(ledger.votes().on(id)).isEqualTo(new Tally(1, 0));
            }
            assertThat(ledger.audit().newest(0, ledger.audit().size()))
                    .extracting(Audit.Line::object)
                    .containsAll(ids)
                    .doesNotHaveDuplicates();
            String another = Child.fileOne(ledger);
            assertThat(ids).doesNotContain(another);
        }
    }

    @Test
    void twoProgramsWriteAtOnce() throws Exception {
        Process child = child(place(), 25);
        List<String> theirs = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        try (BufferedReader printed = child.inputReader();
                Ledger ledger = SqlLedger.in(data.resolve("ledger.db"), new Random(8))) {
            theirs.add(printed.readLine());
            for (int i = 0; i < 50; i++) {
                mine.add(Child.fileOne(ledger));
            }
            printed.lines().forEach(theirs::add);
            assertThat(child.waitFor()).isZero();

            assertThat(theirs).hasSize(100);
            assertThat(ledger.receipts().citing("a"))
                    .extracting(Receipt::id)
                    .containsAll(theirs)
                    .containsAll(mine)
                    .hasSize(150);
        }
    }
}
