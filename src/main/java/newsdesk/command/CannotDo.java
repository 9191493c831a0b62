package newsdesk.command;

import java.io.Serial;

/// A command cannot be done. The message says in plain words what is wrong and what to do instead; whoever runs the
/// command shows it as a [Reply.Refused].
public final class CannotDo extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public CannotDo(String message) {
        super(message);
    }

    public CannotDo(String message, Throwable cause) {
        super(message, cause);
    }
}
