package newsdesk.ledger;

import java.io.Serial;

/// The ledger could not be read or written. The reason is a sentence for whoever runs the program: which file, what
/// is wrong, what to do.
public final class LedgerFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    public LedgerFailed(String reason) {
        super(reason);
        this.reason = reason;
    }

    public LedgerFailed(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The sentence for whoever runs the program.
    public String reason() {
        return reason;
    }
}
