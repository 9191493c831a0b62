package newsdesk.evaluation;

import java.io.Serial;

/// A file of questions is not what it should be, or a file of predictions cannot be written. The reason names file
/// and line.
public final class MalformedExam extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    public MalformedExam(String reason) {
        super(reason);
        this.reason = reason;
    }

    public MalformedExam(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The sentence for the person who measures.
    public String reason() {
        return reason;
    }
}
