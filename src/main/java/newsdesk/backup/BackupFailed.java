package newsdesk.backup;

import java.io.Serial;

/// A backup could not be made or put back. The message is a sentence for whoever asked for it: what is wrong, what
/// to do.
public final class BackupFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
