package newsdesk.editing.reading;

import java.io.Serial;

/// There is no article in it, or none that may be taken. The reason is a sentence for whoever brought it.
final class NotAnArticle extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    NotAnArticle(String reason) {
        super(reason);
        this.reason = reason;
    }

    NotAnArticle(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
