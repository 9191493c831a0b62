package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsdesk.discord.Wire.Answer;
import org.javacord.core.DiscordApiImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The servers that the bot is in, asked of Discord. What Javacord remembers of them has gaps while it logs in.
final class Membership {

    private static final Logger LOG = LoggerFactory.getLogger(Membership.class);

    /// As many as Discord tells at once.
    private static final int PAGE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JavacordWire wire;

    Membership(DiscordApiImpl api) {
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
}
