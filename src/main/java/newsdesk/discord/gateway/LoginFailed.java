package newsdesk.discord.gateway;

import java.io.Serial;

/// The bot could not log in. The reason is a sentence for whoever runs it: what is wrong, what to do.
public final class LoginFailed extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    LoginFailed(String reason) {
        super(reason);
        this.reason = reason;
    }

    LoginFailed(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// The sentence for whoever runs the bot.
    public String reason() {
        return reason;
    }
}
