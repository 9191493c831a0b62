package newsdesk.discord.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketFrame;
import java.util.concurrent.CompletableFuture;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.jspecify.annotations.Nullable;

/// Javacord's end of the gateway, over all the connections that it makes, with ours in front of it: what it must
/// not read is taken out, and what it does not tell (signs of life, why Discord closed) is noted.
///
/// It begins to connect while it is constructed; so what it needs is put in place before Javacord's constructor
/// runs.
final class Line extends DiscordWebSocketAdapter {

    /// A type that Javacord does not know, and leaves alone.
    private static final String TAKEN_OUT = "TAKEN_OUT";

    private final DiscordApiImpl api;
    private final Packets packets;
    private final Watchdog watchdog;
    private final CompletableFuture<String> application;
    private volatile String bot = "";

    /// @param packets is called by the one thread that reads from Discord
    Line(DiscordApiImpl api, Packets packets, Watchdog watchdog) {
        this.api = api;
        this.packets = packets;
        this.watchdog = watchdog;
        this.application = new CompletableFuture<>();
        super(api);
    }

    /// The id of the bot's application, once Discord has let it in.
    CompletableFuture<String> application() {
        return application;
    }

    /// Whatever Discord sends, compressed or not, comes this way.
    @Override
    public void onTextMessage(WebSocket socket, String text) throws Exception {
        JsonNode packet = api.getObjectMapper().readTree(text);
        String type = packet.path("t").asText("");
        JsonNode content = packet.path("d");
        if (type.equals("INTERACTION_CREATE")) {
            packets.interaction(content);
        } else if (type.equals("MESSAGE_CREATE")) {
            packets.message(content, bot);
        }
        if (type.equals("INTERACTION_CREATE") || type.startsWith("MESSAGE_")) {
            ((ObjectNode) packet).put("t", TAKEN_OUT).putObject("d");
            super.onTextMessage(socket, packet.toString());
            return;
        }
        if (type.equals("READY")) {
            bot = content.path("user").path("id").asText();
        }
        super.onTextMessage(socket, text);
        if (type.equals("READY") || type.equals("RESUMED")) {
            watchdog.accepted();
        }
        if (type.equals("READY")) {
            application.complete(content.path("application").path("id").asText());
        }
    }

    @Override
    public void onFrame(WebSocket socket, WebSocketFrame frame) {
        if (socket.equals(getWebSocket())) {
            watchdog.frame();
        }
    }

    @Override
    public void onDisconnected(
            WebSocket socket,
            @Nullable WebSocketFrame fromDiscord,
            @Nullable WebSocketFrame fromHere,
            boolean closedByDiscord) {
        watchdog.closed(closedByDiscord && fromDiscord != null ? fromDiscord.getCloseCode() : 0);
        super.onDisconnected(socket, fromDiscord, fromHere, closedByDiscord);
    }
}
