package newsdesk.discord;

import java.util.List;

/// Whoever receives what comes from Discord. Each call has a virtual thread of its own.
public interface Reception {

    /// Somebody did something that wants an answer, the first response within three seconds.
    void received(Interaction interaction, Courier courier);

    /// Somebody named the bot in a message. Called only where messages were asked for.
    void mentioned(Mention mention, Courier courier);

    /// The bot was added to a server.
    void joined(Server server, Courier courier);

    /// The bot was removed from a server.
    void left(String server);

    /// A server that the bot is in.
    ///
    /// @param name     in its owner's words, to be neutralised
    /// @param channels the ids of its text channels, the one for notices of the system first
    record Server(String id, String name, List<String> channels) {

        public Server {
            channels = List.copyOf(channels);
        }
    }
}
