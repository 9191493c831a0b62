package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger in a real file.
class SqliteLedgerTest extends LedgerContract {

    @TempDir
    Path data;

    @Override
    Ledger open(RandomGenerator chance) {
        return SqlLedger.in(data.resolve("a/b/ledger.db"), chance);
    }

    @Test
    void whatIsDeletedIsNotLeftInTheFile() throws Exception {
        String id = ledger.receipts()
                .file(NOON, in("s1"), ANN, saying("Harbourmaster Quill denied it.", "a"))
                .id();
        ledger.votes().cast(id, new Vote(ANN, false, "Quillwort", NOON));
        ledger.buttons().keep("ask Who is Quillon?", Optional.of("s1"), NOON);
        ledger.close();
        assertThat(everythingStored()).contains("Harbourmaster Quill", "Quillwort", "Quillon", ANN.value());

        ledger = open(new Random(2));
        ledger.forgetServer("s1");
        ledger.close();

        assertThat(everythingStored()).doesNotContain("Quill", ANN.value());
        ledger = open(new Random(3));
    }

    private String everythingStored() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data.resolve("a/b"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void manyWhoOpenANewLedgerAtOnceShareIt() throws Exception {
        Path file = data.resolve("new.db");
        List<Future<String>> filed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                Random chance = new Random(i);
                filed.add(threads.submit(() -> {
                    try (Ledger mine = SqlLedger.in(file, chance)) {
                        return mine.receipts()
                                .file(NOON, in("s1"), ANN, saying("It is.", "a"))
                                .id();
                    }
                }));
            }
        }

        try (Ledger opened = SqlLedger.in(file, new Random(9))) {
            for (Future<String> one : filed) {
                assertThat(opened.receipts().find(one.get())).isPresent();
            }
        }
    }
}
