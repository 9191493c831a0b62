package newsdesk.command.serving;

import java.nio.file.Path;
import java.util.Optional;
import newsdesk.backup.Backup;
import newsdesk.backup.Restoration;

/// Makes backups of the data folder, and puts them back.
public interface Backups {

    /// Writes one, while others work.
    ///
    /// @throws newsdesk.backup.BackupFailed  where that cannot be done
    /// @throws newsdesk.ledger.LedgerFailed  where the ledger cannot be copied
    Backup.Made make(Path file);

    /// Puts one back.
    ///
    /// @param replace whether what is there may be put aside
    /// @throws newsdesk.backup.BackupFailed      where that cannot be done
    /// @throws newsdesk.retrieval.SearchFailed where another process is writing
    Restoration.Restored putBack(Path file, boolean replace);

    /// Where the ledger is, where that is not the data folder.
    Optional<String> elsewhere();
}
