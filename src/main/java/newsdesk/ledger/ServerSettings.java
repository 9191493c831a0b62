package newsdesk.ledger;

import java.util.Optional;
import java.util.Set;

/// How the bot behaves in a server.
///
/// @param channels         where it answers; everywhere where none is named
/// @param privateByDefault whether only the asker sees an answer unless they want otherwise
/// @param moderatorRole    whose role may do what moderators may, beside those whom Discord lets
/// @param modelAllowed     whether a model outside the machine may write answers
public record ServerSettings(
        Set<String> channels, boolean privateByDefault, Optional<String> moderatorRole, boolean modelAllowed) {

    /// Where nothing was set. No model: what members ask leaves the machine only where a moderator wants it.
    public static final ServerSettings UNSET = new ServerSettings(Set.of(), false, Optional.empty(), false);

    public ServerSettings {
        channels = Set.copyOf(channels);
    }
}
