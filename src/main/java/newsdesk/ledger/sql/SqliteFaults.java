package newsdesk.ledger.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import newsdesk.ledger.LedgerFailed;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in a sentence what is wrong with a ledger in a file, and what to do. Nothing here touches the file: what
/// cannot be read now may be all that is left of it.
final class SqliteFaults {

    private static final String MEND = "Put back a backup of it, or move it away to begin a new one.";

    private final Path file;
    private final Duration patience;

    SqliteFaults(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    LedgerFailed newer() {
        return new LedgerFailed(
                "The ledger %s was written by a newer Newsdesk. Use that one, or name another data folder."
                        .formatted(file));
    }

    LedgerFailed noLedger() {
        return new LedgerFailed("The file %s is there, but holds no ledger: it is empty, or another program's. %s"
                .formatted(file, MEND));
    }

    LedgerFailed damaged() {
        return new LedgerFailed("The ledger %s is damaged. Stop Newsdesk first. %s".formatted(file, MEND));
    }

    LedgerFailed explain(Exception fault) {
        return new LedgerFailed(sentence(fault), fault);
    }

    private String sentence(Exception fault) {
        return sqlite(fault).map(this::sentence).orElseGet(() -> {
            if (fault instanceof IOException) {
                return "The ledger %s cannot be opened (%s). Make its folder writable, or name another data folder."
                        .formatted(file, fault);
            }
            return "The ledger %s could not be used (%s)."
                    .formatted(file, fault.toString().replaceAll("\\s+", " "));
        });
    }

    private String sentence(SQLiteException fault) {
        SQLiteErrorCode result = fault.getResultCode();
        return switch (primary(result)) {
            case SQLITE_NOTADB -> "The file %s is no ledger, nor any SQLite database. %s".formatted(file, MEND);
            case SQLITE_CORRUPT ->
                "The ledger %s is damaged (%s). Stop Newsdesk first. %s".formatted(file, result.message, MEND);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "The ledger %s is in use by another program, which did not let go of it within %d seconds. Try again, or end that program."
                        .formatted(file, patience.toSeconds());
            case SQLITE_FULL ->
                "The disk with the ledger %s is full: nothing can be written down. Make room.".formatted(file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR ->
                "The ledger %s cannot be read and written (%s). Is it still there, and may Newsdesk write it and its folder?"
                        .formatted(file, result.message);
            default -> "The ledger %s could not be used (%s).".formatted(file, result.message);
        };
    }

    /// Without what is more exact: the lowest byte of a code.
    private static SQLiteErrorCode primary(SQLiteErrorCode result) {
        return SQLiteErrorCode.getErrorCode(result.code & 0xff);
    }

    private static Optional<SQLiteException> sqlite(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return Optional.of(sqlite);
            }
        }
        return Optional.empty();
    }
}
