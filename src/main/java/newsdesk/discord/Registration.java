package newsdesk.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Tells Discord the bot's commands, all at once, and only when they are others than last time: Discord allows 200
/// new ones a day.
public final class Registration {

    private final Courier courier;
    private final Memory memory;

    public Registration(Courier courier, Memory memory) {
        this.courier = courier;
        this.memory = memory;
    }

    /// Tells Discord these commands and forgets all others.
    ///
    /// @return what became of it; nothing where Discord knows these commands already
    public Optional<Delivery> register(String application, ArrayNode commands) {
        String fingerprint = fingerprint(commands);
        if (memory.recall(application).equals(Optional.of(fingerprint))) {
            return Optional.empty();
        }
        Delivery delivery = courier.register(application, commands);
        if (delivery.arrived()) {
            memory.remember(application, fingerprint);
        }
        return Optional.of(delivery);
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

    /// Remembers which commands an application was last told of.
    public interface Memory {

        Optional<String> recall(String application);

        void remember(String application, String fingerprint);
    }
}
