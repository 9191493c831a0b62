package newsdesk.retrieval;

import java.io.Serial;

/// The index could not be read or written. The reason is a sentence for the person who runs the desk.
public final class SearchFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    public SearchFailed(String reason) {
        super(reason);
        this.reason = reason;
    }

    public SearchFailed(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The sentence for the person who runs the desk.
    public String reason() {
        return reason;
    }
}
