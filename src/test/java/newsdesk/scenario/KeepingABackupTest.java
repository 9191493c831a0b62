package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data folder is backed up while a bot works in it, lost, and put back.
class KeepingABackupTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path archive;

    @BeforeEach
    void importArticle() throws IOException {
        terminal = new Terminal(folder.resolve("data"));
        archive = folder.resolve("desk.zip");
        assertThat(terminal.run("import", "--no-vectors", article("a", "The port of Ennery will reopen on 4 March."))
                        .status())
                .isZero();
    }

    private String article(String id, String text) throws IOException {
        return Files.writeString(folder.resolve(id + ".jsonl"), "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text))
                .toString();
    }

    private Ledger ledger() {
        return SqlLedger.in(folder.resolve("data/ledger/ledger.db"), new java.util.Random(1));
    }

    private static String file(Ledger ledger) {
        return ledger.receipts()
                .file(
                        java.time.Instant.EPOCH,
                        new Posting(java.util.Optional.empty(), "c", java.util.Optional.empty()),
                        new Pseudonyms(new byte[Pseudonyms.KEY_BYTES]).of("1"),
                        new Finding(Outcome.NOT_COVERED, "", java.util.List.of(), "extractive", 1))
                .id();
    }

    @Test
    void whatWasConfirmedBeforeABackupIsThereAgainAfterwards() throws Exception {
        String before;
        Terminal.Outcome made;
        AtomicBoolean working = new AtomicBoolean(true);
        try (Ledger ledger = ledger()) {
            before = file(ledger);
            CompletableFuture<Void> receipts = CompletableFuture.runAsync(() -> {
                while (working.get()) {
                    file(ledger);
                }
            });
            Terminal other = new Terminal(folder.resolve("data"));
            String more = article("b", "Grain prices fell by 12 percent in Linvale.");
            CompletableFuture<Void> imports = CompletableFuture.runAsync(() -> {
                while (working.get()) {
                    other.run("import", "--no-vectors", more);
                    other.run("reindex", "--no-vectors");
                }
            });
            made = terminal.run("backup", archive.toString());
            working.set(false);
            CompletableFuture.allOf(receipts, imports).join();
        }
        assertThat(made.out()).contains("Backed up, read again and found whole");

        Files.move(folder.resolve("data"), folder.resolve("lost"));
        Terminal.Outcome restored = terminal.run("restore", archive.toString());

        assertThat(restored.out()).contains("Put back").contains("is built again");
        assertThat(terminal.run("ask", "When will the port of Ennery reopen?").out())
                .contains("4 March");
        try (Ledger ledger = ledger()) {
            assertThat(ledger.receipts().find(before)).isPresent();
        }
    }

    @Test
    void folderInUseOrNotEmptyIsNotRestoredInto() throws IOException {
        terminal.run("backup", archive.toString());

        assertThat(terminal.run("restore", archive.toString()).err()).contains("is not empty");
        Terminal.Outcome replaced = terminal.run("restore", archive.toString(), "--replace");

        assertThat(replaced.status()).isZero();
        assertThat(replaced.out().replaceAll("\\s+", " ")).contains("data.before keeps what was there");
        assertThat(folder.resolve("data.before/index")).isDirectory();
        assertThat(folder.resolve("data/index")).doesNotExist();
    }

    @Test
    void damagedLedgerIsNotBackedUpAsIfItWereWhole() throws IOException {
        Files.createDirectories(folder.resolve("data/ledger"));
        Files.writeString(folder.resolve("data/ledger/ledger.db"), "Dear diary, something odd. ".repeat(400));

        Terminal.Outcome made = terminal.run("backup", archive.toString());

        assertThat(made.status()).isNotZero();
        assertThat(made.err().replaceAll("\\s+", " ")).contains("is no ledger, nor any SQLite database");
        assertThat(archive).doesNotExist();
    }
}
