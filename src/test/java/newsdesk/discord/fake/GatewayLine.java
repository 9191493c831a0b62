package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/// One connection of a bot to the gateway, seen from Discord.
final class GatewayLine extends WebSocketListener {

    /// Less than a second breaks Javacord's own limiter.
    private static final int SIGN_OF_LIFE_EVERY = 1000;

    private final Function<String, Optional<FakeBot>> bots;
    private volatile WebSocket socket;
    private volatile Optional<FakeBot> bot = Optional.empty();
    private volatile boolean compressed;

    GatewayLine(Function<String, Optional<FakeBot>> bots) {
        this.bots = bots;
    }

    void send(JsonNode packet) {
        if (compressed) {
            socket.send(ByteString.of(deflated(packet.toString())));
        } else {
            socket.send(packet.toString());
        }
    }

    void close(int code) {
        socket.close(code, "");
    }

    @Override
    public void onOpen(WebSocket opened, Response response) {
        socket = opened;
        send(Packets.json("{\"op\":10,\"d\":{\"heartbeat_interval\":%d}}".formatted(SIGN_OF_LIFE_EVERY)));
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        JsonNode packet = Packets.json(text);
        JsonNode content = packet.path("d");
        switch (packet.path("op").asInt()) {
            case 1 -> send(Packets.json("{\"op\":11}"));
            case 2 ->
                known(content).ifPresent(there -> {
                    compressed = content.path("compress").asBoolean();
                    there.identified(this);
                    there.did("IDENTIFY", content);
                });
            case 6 ->
                known(content).ifPresent(there -> {
                    there.resumed(
                            this,
                            content.path("session_id").asText(),
                            content.path("seq").asInt());
                    there.did("RESUME", content);
                });
            default ->
                bot.ifPresent(there -> there.did("OP " + packet.path("op").asInt(), content));
        }
    }

    private Optional<FakeBot> known(JsonNode content) {
        bot = bots.apply(content.path("token").asText());
        if (bot.isEmpty()) {
            close(4004);
        }
        return bot;
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        from.close(code, reason);
        bot.ifPresent(there -> {
            there.gone(this);
            if (code == 1000 || code == 1001) {
                there.forgetSession();
            }
            there.did("CLOSED " + code, Packets.JSON.createObjectNode());
        });
    }

    @Override
    public void onFailure(WebSocket from, Throwable failure, Response response) {
        bot.ifPresent(there -> {
            there.gone(this);
            there.did("BROKEN", Packets.JSON.createObjectNode());
        });
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
