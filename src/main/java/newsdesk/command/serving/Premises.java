package newsdesk.command.serving;

import java.util.List;

/// Where the bot works in a server, and what it may do there.
public interface Premises {

    /// The text channels of a server, in its order.
    ///
    /// @throws newsdesk.command.CannotDo where Discord does not say
    List<Channel> channels(String server);

    /// A channel.
    ///
    /// @param id      Discord's id
    /// @param name    as the server shows it
    /// @param missing what the bot needs there and may not do, in Discord's words ("Embed Links")
    record Channel(String id, String name, List<String> missing) {

        public Channel {
            missing = List.copyOf(missing);
        }
    }
}
