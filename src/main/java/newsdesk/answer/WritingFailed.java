package newsdesk.answer;

/// A writer could not write, or broke off in the middle.
public final class WritingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final long tokens;

    /// @param reason a clause for the reader that names no key and no address: "the model did not answer in time"
    /// @param tokens what it has used up all the same, 0 where nothing or not known
    /// @param cause  what went wrong, for the log
    public WritingFailed(String reason, long tokens, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.tokens = tokens;
    }

    /// Why, as a clause for the reader.
    public String reason() {
        return reason;
    }

    /// What it has used up all the same.
    public long tokens() {
        return tokens;
    }
}
