package newsdesk.command;

import java.util.Optional;

/// Who gave a command, and from where.
public sealed interface Caller {

    /// Whoever runs the program and sits at its console. May do everything.
    ///
    /// @param inSession whether they type one line after the other, of which each may follow up the one before
    record Operator(boolean inSession) implements Caller {

        /// Whoever gives one command.
        public Operator() {
            this(false);
        }
    }

    /// Somebody on Discord.
    ///
    /// @param key       what they are known by here: a keyed hash of Discord's id, never that id
    /// @param server    Discord's id of the server; none in a direct message
    /// @param channel   Discord's id of the channel or thread
    /// @param moderator whether they may do in that server what moderators may
    record Member(String key, Optional<String> server, String channel, boolean moderator) implements Caller {}

    default boolean isModerator() {
        return switch (this) {
            case Operator _ -> true;
            case Member member -> member.moderator();
        };
    }

    /// The server that it came from, where it came from one.
    default Optional<String> server() {
        return switch (this) {
            case Operator _ -> Optional.empty();
            case Member member -> member.server();
        };
    }
}
