package newsdesk.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The servers that have commands of their own: tells Discord those commands there, and nowhere else.
public final class HomeServers {

    private static final Logger LOG = LoggerFactory.getLogger(HomeServers.class);

    private static final ArrayNode NONE = JsonNodeFactory.instance.arrayNode();

    private final Registration registration;
    private final Set<String> homes;
    private final ArrayNode commands;

    /// @param homes    their ids
    /// @param commands that are for them only
    public HomeServers(Registration registration, Set<String> homes, ArrayNode commands) {
        this.registration = registration;
        this.homes = new TreeSet<>(homes);
        this.commands = commands;
    }

    /// Sees to it that the commands are known where they belong: those that are no home any more lose them.
    ///
    /// @param present the servers that the bot is in
    public void settle(Set<String> present) {
        for (String known : registration.servers()) {
            if (!present.contains(known)) {
                registration.forget(known);
            } else if (!homes.contains(known)) {
                tell(known, NONE);
            }
        }
        for (String home : homes) {
            if (present.contains(home)) {
                tell(home, commands);
            } else {
                LOG.warn("The bot is not in the home server {}: add it, or take it out of corpus.home-servers", home);
            }
        }
    }

    /// The bot was added to a server.
    public void joined(String server) {
        if (homes.contains(server)) {
            // Discord forgot them when the bot left.
            registration.forget(server);
            tell(server, commands);
        }
    }

    /// The bot was removed from a server.
    public void left(String server) {
        registration.forget(server);
    }

    private void tell(String server, ArrayNode those) {
        Optional<Delivery> told = registration.register(server, those);
        if (told.isPresent() && !told.get().arrived()) {
            LOG.error("Discord did not take the commands for the server {}: {}", server, told.get());
        }
    }
}
