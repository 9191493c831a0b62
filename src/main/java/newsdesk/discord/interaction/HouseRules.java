package newsdesk.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a server has set for the bot.
///
/// @param channels      the ids of the channels in which it answers; all of them where it is empty
/// @param hidesReplies  whether only the asker sees a reply where nothing else is asked for
/// @param moderatorRole the id of the role whose members may do what moderators may
/// @param reviewed      channels whose answers moderators see first, each with the channel in which they do
public record HouseRules(
        Set<String> channels, boolean hidesReplies, Optional<String> moderatorRole, Map<String, String> reviewed) {

    /// Where nothing is reviewed.
    public HouseRules(Set<String> channels, boolean hidesReplies, Optional<String> moderatorRole) {
        this(channels, hidesReplies, moderatorRole, Map.of());
    }

    /// Those of a server that has set nothing.
    public static final HouseRules USUAL = new HouseRules(Set.of(), false, Optional.empty());

    public HouseRules {
        channels = Set.copyOf(channels);
        reviewed = Map.copyOf(reviewed);
    }

    boolean allow(String channel, Optional<String> parent) {
        return channels.isEmpty()
                || channels.contains(channel)
                || parent.filter(channels::contains).isPresent();
    }

    /// Where the answers of a channel, or of the threads in it, are seen first.
    Optional<String> reviewers(String channel, Optional<String> parent) {
        return Optional.ofNullable(reviewed.get(channel)).or(() -> parent.map(reviewed::get));
    }
}
