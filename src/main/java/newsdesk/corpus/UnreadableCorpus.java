package newsdesk.corpus;

import java.io.Serial;

/// Articles could not be read, or could not be kept. The message is for the person who keeps the corpus: which
/// file, which line where that helps, what is wrong, what to do; one sentence for each fault that was found.
public final class UnreadableCorpus extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    public UnreadableCorpus(String reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableCorpus(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The sentence for the person who keeps the corpus.
    public String reason() {
        return reason;
    }
}
