package newsdesk.discord;

import java.io.Serial;

/// Discord sent something that is not understood here.
public final class UnreadablePacket extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param what what it was, for the log; nothing that a member wrote
    UnreadablePacket(String what) {
        super("Discord sent " + what + ", which is not understood here");
    }
}
