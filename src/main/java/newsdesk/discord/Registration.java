package newsdesk.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells Discord the bot's commands, all at once, and only when they are others than last time: Discord allows 200
/// new ones a day. Some are for every server, others for single ones.
public final class Registration {

    private final Courier courier;
    private final Memory memory;
    private final String application;

    /// @param application the id of the bot's application
    public Registration(Courier courier, Memory memory, String application) {
        this.courier = courier;
        this.memory = memory;
        this.application = application;
    }

    /// Tells Discord the commands for every server, and forgets all others.
    ///
    /// @return what became of it; nothing where Discord knows these commands already
    public Optional<Delivery> register(ArrayNode commands) {
        if (isTold(application, commands)) {
            return Optional.empty();
        }
        Delivery delivery = courier.register(application, commands);
        if (delivery.arrived()) {
            memory.remember(application, fingerprint(commands));
        }
        return Optional.of(delivery);
    }

    /// Tells Discord the commands for one server only, and forgets all others that were for this one.
    ///
    /// @param commands none where the server is to have no commands of its own any more
    /// @return what became of it; nothing where Discord knows these commands already
    public Optional<Delivery> register(String server, ArrayNode commands) {
        if (isTold(nameOf(server), commands)) {
            return Optional.empty();
        }
        // Noted before: a server that may have commands must never be forgotten.
        note(server, true);
        Delivery delivery = courier.register(application, server, commands);
        if (delivery.arrived()) {
            memory.remember(nameOf(server), fingerprint(commands));
        }
        if (commands.isEmpty() && (delivery.arrived() || delivery instanceof Delivery.Refused)) {
            forget(server);
        }
        return Optional.of(delivery);
    }

    /// The servers that have commands of their own, as far as Discord was told.
    public Set<String> servers() {
        return new TreeSet<>(memory.recall(listOfServers())
                .filter(list -> !list.isEmpty())
                .map(list -> List.of(list.split(" ", -1)))
                .orElse(List.of()));
    }

    /// A server has no commands of its own any more: the bot is not there, or has told so.
    public void forget(String server) {
        memory.remember(nameOf(server), "");
        note(server, false);
    }

    private void note(String server, boolean has) {
        Set<String> servers = servers();
        if (has ? servers.add(server) : servers.remove(server)) {
            memory.remember(listOfServers(), String.join(" ", servers));
        }
    }

    private boolean isTold(String name, ArrayNode commands) {
        return memory.recall(name).equals(Optional.of(fingerprint(commands)));
    }

    private String listOfServers() {
        return application + " in servers";
    }

    private String nameOf(String server) {
        return application + " in " + server;
    }

    private static String fingerprint(ArrayNode commands) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(commands.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Remembers what Discord was last told, by names.
    public interface Memory {

        Optional<String> recall(String name);

        void remember(String name, String told);
    }
}
