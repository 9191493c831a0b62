package newsdesk.discord;

import java.util.List;

/// A text channel of a server, and what the bot needs there and may not do.
///
/// @param id      Discord's id
/// @param name    as the server shows it
/// @param missing names of permissions, as Discord shows them
public record ChannelState(String id, String name, List<String> missing) {

    public ChannelState {
        missing = List.copyOf(missing);
    }
}
