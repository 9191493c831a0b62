package newsdesk.discord.gateway;

import com.neovisionaries.ws.client.WebSocket;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that a connection on which nothing comes any more is not taken for a quiet one.
///
/// Javacord notices a close, but neither silence (its own check is commented out) nor a handshake that hangs, and
/// never gives up. A connection on which no frame came for too long is cut; Javacord then makes another and
/// resumes. A session counts as alive only while Discord has accepted it, so that being turned away again and
/// again is not taken for life.
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    /// What a client closes with that means to come back (Discord: Gateway, Initiating a Disconnect).
    private static final int COMING_BACK = 4000;

    private static final int MILLISECONDS_TO_CLOSE = 1000;

    private final Vigilance vigilance;
    private final LongSupplier nanos;
    private final Consumer<String> lost;
    private final AtomicBoolean gaveUp = new AtomicBoolean();

    private @Nullable WebSocket seen;
    private volatile long lastFrame;
    private volatile long lastAlive;
    private volatile boolean in;
    private volatile boolean wasIn;
    private volatile int closedWith;

    /// @param nanos as `System.nanoTime`
    /// @param lost  told once, in a sentence, that there is no more hope
    Watchdog(Vigilance vigilance, LongSupplier nanos, Consumer<String> lost) {
        this.vigilance = vigilance;
        this.nanos = nanos;
        this.lost = lost;
        this.lastFrame = nanos.getAsLong();
        this.lastAlive = lastFrame;
    }

    /// Something came on the connection of the moment.
    void frame() {
        lastFrame = nanos.getAsLong();
        if (in) {
            lastAlive = lastFrame;
        }
    }

    /// Discord let the bot in, or back in.
    void accepted() {
        in = true;
        wasIn = true;
        frame();
    }

    /// A connection came to its end.
    ///
    /// @param code what Discord closed it with, or 0
    void closed(int code) {
        in = false;
        closedWith = code;
        if (wasIn) {
            Closing.forGood(code).ifPresent(this::giveUp);
        }
    }

    /// What Discord closed the last connection with, or 0.
    int closedWith() {
        return closedWith;
    }

    /// How long ago Discord last showed that it keeps this session.
    Duration silence() {
        return since(lastAlive);
    }

    /// Looks once. Called from one thread at a time.
    void glance(DiscordWebSocketAdapter line) {
        try {
            look(line.getWebSocket());
        } catch (RuntimeException e) {
            LOG.error("The connection to Discord could not be looked at", e);
        }
    }

    private void look(@Nullable WebSocket socket) {
        if (socket != null && !socket.equals(seen)) {
            seen = socket;
            lastFrame = nanos.getAsLong();
        } else if (socket != null && since(lastFrame).compareTo(vigilance.silence()) > 0) {
            LOG.warn(
                    "Discord has been silent for {} s: the connection is made anew",
                    since(lastFrame).toSeconds());
            lastFrame = nanos.getAsLong();
            cut(socket);
        }
        if (silence().compareTo(vigilance.giveUp()) > 0) {
            giveUp("there was no working connection to Discord for %d minutes: start the bot again; if it does not "
                            .formatted(silence().toMinutes())
                    + "log in then, it says why");
        }
    }

    private void giveUp(String reason) {
        if (gaveUp.compareAndSet(false, true)) {
            // Whoever is told may end the program, and with it the thread that found out.
            Thread.ofPlatform().name("discord-lost").start(() -> lost.accept(reason));
        }
    }

    private Duration since(long moment) {
        return Duration.ofNanos(nanos.getAsLong() - moment);
    }

    private static void cut(WebSocket socket) {
        if (socket.isOpen()) {
            socket.disconnect(COMING_BACK, "nothing came any more", MILLISECONDS_TO_CLOSE);
            return;
        }
        Socket raw = socket.getSocket();
        if (raw != null) {
            try {
                raw.close();
            } catch (IOException e) {
                LOG.debug("a socket that was given up did not close", e);
            }
        }
    }
}
