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
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Tally;
import newsdesk.ledger.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A program with a ledger in a process of its own: killed in the middle of writing, or at work beside this one.
class KilledLedgerTest {

    @TempDir
    Path data;

    /// Files receipts from several threads, each with a vote, and prints the id of each when both are confirmed; so
    /// many, or without end.
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            int many = Integer.parseInt(arguments[1]);
            try (Ledger ledger = SqlLedger.in(Path.of(arguments[0]), new Random(7))) {
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

        private static String fileOne(Ledger ledger) {
            Receipt receipt = ledger.receipts().file(NOON, in("s1"), ANN, saying("It is so.", "a", "b"));
            ledger.votes().cast(receipt.id(), new Vote(ANN, true, "", NOON));
            return receipt.id();
        }
    }

    private Process child(int many) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        // Where the driver unpacks SQLite, which who is killed leaves behind.
                        "-Dorg.sqlite.tmpdir=" + data,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.resolve("ledger.db").toString(),
                        Integer.toString(many))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 60})
    void whatWasConfirmedIsThereAfterwards(int confirmed) throws Exception {
        Process child = child(Integer.MAX_VALUE);
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

        try (Ledger ledger = SqlLedger.in(data.resolve("ledger.db"), new Random(8))) {
            for (String id : ids) {
                assertThat(ledger.receipts().find(id).orElseThrow().finding()).isEqualTo(saying("It is so.", "a", "b"));
                assertThat(ledger.votes().on(id)).isEqualTo(new Tally(1, 0));
            }
            String another = Child.fileOne(ledger);
            assertThat(ids).doesNotContain(another);
        }
    }

    @Test
    void twoProgramsWriteAtOnce() throws Exception {
        Process child = child(25);
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
