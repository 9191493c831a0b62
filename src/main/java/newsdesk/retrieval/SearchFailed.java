package newsdesk.retrieval;

import java.io.Serial;

/// The index could not be read or written. The message is a sentence for the person who runs the desk.
public final class SearchFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public SearchFailed(String message) {
        super(message);
    }

    public SearchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
