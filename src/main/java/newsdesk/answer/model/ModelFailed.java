package newsdesk.answer.model;

import dev.langchain4j.exception.HttpException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A model did not write, or broke off. It has no cause: what servers answer repeats what they were sent, and at times
/// the key; nothing of it may get into a log.
final class ModelFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final Failure kind;
    private final transient Optional<Duration> retryAfter;
    private final boolean amidWords;
    private final long tokens;

    ModelFailed(Failure kind, String detail) {
        this(kind, detail, Optional.empty(), false, 0);
    }

    private ModelFailed(Failure kind, String detail, Optional<Duration> retryAfter, boolean amidWords, long tokens) {
        super(detail);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.amidWords = amidWords;
        this.tokens = tokens;
    }

    /// The same, after the model had written something.
    ModelFailed amidWords() {
        return new ModelFailed(kind, detail(), retryAfter, true, tokens);
    }

    /// The same, after so much had been read and written.
    ModelFailed after(long used) {
        return new ModelFailed(kind, detail(), retryAfter, amidWords, used);
    }

    Failure kind() {
        return kind;
    }

    /// What happened, in words for a log.
    String detail() {
        return String.valueOf(getMessage());
    }

    /// How long the server asks to be left alone, where it says so.
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /// Whether the model had written something.
    boolean isAmidWords() {
        return amidWords;
    }

    /// What has been read and written all the same.
    long tokens() {
        return tokens;
    }

    /// What a failure of the library, or of the connection, comes to.
    static ModelFailed of(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ModelFailed known -> {
                    return known;
                }
                case HttpException refusal -> {
                    return refused(refusal);
                }
                case ConnectException _, UnresolvedAddressException _ -> {
                    return new ModelFailed(Failure.UNREACHABLE, "no connection");
                }
                case HttpTimeoutException _, dev.langchain4j.exception.TimeoutException _ -> {
                    return new ModelFailed(Failure.UNREACHABLE, "no connection in time");
                }
                default -> name = cause.getClass().getSimpleName();
            }
        }
        return new ModelFailed(Failure.BROKEN_OFF, name);
    }

    private static ModelFailed refused(HttpException refusal) {
        int status = refusal.statusCode();
        Failure kind = switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> Failure.KEY_REFUSED;
            case NOT_FOUND -> Failure.NO_SUCH_MODEL;
            case TOO_MANY -> Failure.ASKED_TOO_OFTEN;
            case TIMEOUT -> Failure.OUT_OF_ORDER;
            default -> status >= SERVER_ERRORS ? Failure.OUT_OF_ORDER : Failure.REQUEST_REFUSED;
        };
        Optional<Duration> wait = refusal instanceof ModelLine.Refusal known ? known.retryAfter() : Optional.empty();
        return new ModelFailed(kind, "HTTP status " + status, wait, false, 0);
    }
}
