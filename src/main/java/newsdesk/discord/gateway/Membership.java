package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsdesk.discord.ChannelState;
import newsdesk.discord.Rights;
import newsdesk.discord.Wire.Answer;
import org.javacord.core.DiscordApiImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The servers that the bot is in and what it may do there, asked of Discord. What Javacord remembers of them has gaps
/// while it logs in, and of its own roles it remembers nothing where it remembers no members.
final class Membership {

    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    /// As many as Discord tells at once.
    private static final int PAGE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The channels that commands are given in (Discord: Channel Types): text and announcements.
    private static final Set<Integer> TEXT = Set.of(0, 5);

    private final DiscordApiImpl api;
    private final JavacordWire wire;

    Membership(DiscordApiImpl api) {
        this.api = api;
        this.wire = new JavacordWire(api);
    }

    Optional<Set<String>> servers() {
        Set<String> ids = new TreeSet<>();
        String last = "0";
        int told = PAGE;
        try {
            while (told == PAGE) {
                if (!(wire.servers(last, PAGE, PATIENCE) instanceof Answer.Accepted(JsonNode page))
                        || !page.isArray()) {
                    LOG.warn("Discord does not say which servers the bot is in");
                    return Optional.empty();
                }
                told = page.size();
                page.forEach(server -> ids.add(server.path("id").asText()));
                last = page.path(told - 1).path("id").asText(last);
            }
            return Optional.of(ids);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Optional<List<ChannelState>> channels(String server) {
        try {
            String bot = api.getYourself().getIdAsString();
            if (!(wire.member(server, bot, PATIENCE) instanceof Answer.Accepted(JsonNode member))
                    || !(wire.roles(server, PATIENCE) instanceof Answer.Accepted(JsonNode roles))
                    || !(wire.channels(server, PATIENCE) instanceof Answer.Accepted(JsonNode channels))) {
                LOG.warn("Discord does not say what the bot may do in a server");
                return Optional.empty();
            }
            Rights rights = new Rights(server, member, roles);
            List<ChannelState> states = new ArrayList<>();
            for (JsonNode channel : channels) {
                if (TEXT.contains(channel.path("type").asInt())) {
                    states.add(new ChannelState(
                            channel.path("id").asText(), channel.path("name").asText(), rights.missing(channel)));
                }
            }
            return Optional.of(states);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
