package newsdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import newsdesk.backup.Backup;
import newsdesk.backup.BackupFailed;
import newsdesk.backup.Restoration;
import newsdesk.backup.Tenancy;
import newsdesk.command.serving.Backups;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.DataLock;

/// Backups of the data folder of an office.
record Safe(Supplier<Office> office) implements Backups {

    @Override
    public Backup.Made make(Path file) {
        Office here = office.get();
        return new Backup(here.data, Map.of(Office.LEDGER, copy -> copyLedger(here, copy)), Files::newOutputStream)
                .to(file);
    }

    private static void copyLedger(Office here, Path copy) throws IOException {
        Path ledger = here.data.resolve(Office.LEDGER);
        if (Files.exists(ledger)) {
            SqlLedger.copy(ledger, copy);
        }
    }

    @Override
    public Restoration.Restored putBack(Path file, boolean replace) {
        Office here = office.get();
        try (DataLock.Held _ = here.lock.hold();
                Tenancy _ = Tenancy.alone(here.data)) {
            return new Restoration(here.data, Files::newOutputStream).from(file, replace, Safe::check);
        }
    }

    /// A ledger of an older program is brought up to date by this, one of a newer program refused.
    private static void check(Path unpacked) {
        Path ledger = unpacked.resolve(Office.LEDGER);
        if (Files.exists(ledger)) {
            try {
                SqlLedger.in(ledger, new java.security.SecureRandom()).close();
            } catch (LedgerFailed e) {
                throw new BackupFailed("The ledger in the backup cannot be used: " + e.reason(), e);
            }
        }
    }

    @Override
    public Optional<String> elsewhere() {
        return office.get().settings.ledger().address().map(Object::toString);
    }
}
