package newsdesk.corpus;

import java.io.Serial;

/// Articles could not be read, or could not be kept. The message is for the person who keeps the corpus: which file,
/// which line where that helps, what is wrong, what to do; one sentence for each fault that was found.
public final class UnreadableCorpus extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public UnreadableCorpus(String message) {
        super(message);
    }

    public UnreadableCorpus(String message, Throwable cause) {
        super(message, cause);
    }
}
