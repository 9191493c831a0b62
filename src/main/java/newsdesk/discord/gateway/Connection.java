package newsdesk.discord.gateway;

import com.neovisionaries.ws.client.WebSocket;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import newsdesk.discord.ChannelState;
import newsdesk.discord.Courier;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.concurrent.ThreadPoolImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A bot that is logged in, until it is closed.
public final class Connection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    /// Closing in good order takes a third of a second; on a dead line it would take a minute.
    private static final Duration GOOD_ORDER = Duration.ofSeconds(4);

    private final DiscordApiImpl api;
    private final String application;
    private final Membership membership;
    private final Courier courier;
    private final Packets packets;
    private final Watchdog watchdog;
    private final ScheduledExecutorService watching;
    private final AtomicBoolean closed = new AtomicBoolean();

    Connection(
            DiscordApiImpl api,
            String application,
            Courier courier,
            Packets packets,
            Watchdog watchdog,
            ScheduledExecutorService watching) {
        this.api = api;
        this.application = application;
        this.membership = new Membership(api);
        this.courier = courier;
        this.packets = packets;
        this.watchdog = watchdog;
        this.watching = watching;
    }

    /// The way out.
    public Courier courier() {
        return courier;
    }

    /// The id of the bot's application.
    public String application() {
        return application;
    }

    /// The ids of all servers that the bot is in, as Discord says now; nothing where it does not say. What
    /// belongs to other servers may be deleted: Javacord tells of a farewell only while the connection holds.
    public Optional<Set<String>> servers() {
        return membership.servers();
    }

    /// The text channels of a server, and what the bot may not do there that it needs; nothing where Discord does not
    /// say.
    public Optional<List<ChannelState>> channels(String server) {
        return membership.channels(server);
    }

    /// A file that a member attached.
    ///
    /// @param largest how many bytes are taken
    /// @throws IOException where it is no file of Discord's, larger, or cannot be had
    public byte[] attached(URI address, int largest) throws IOException {
        return AttachedFile.read(api.getHttpClient(), address, largest);
    }

    /// How long ago Discord last showed that it keeps this session; about 41 seconds at most while all is well.
    public Duration silence() {
        return watchdog.silence();
    }

    /// Logs out. Takes at most a few seconds; afterwards nothing can be sent, and no thread of the connection is
    /// left. Whoever has something to say to a member says it before.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            watching.shutdownNow();
            packets.close();
            stop(api);
        }
    }

    /// Ends a client, in good order where there is something to put in order.
    static void stop(DiscordApiImpl api) {
        DiscordWebSocketAdapter line = api.getWebSocketAdapter();
        WebSocket socket = line == null ? null : line.getWebSocket();
        boolean isOpen = socket != null && socket.isOpen();
        try {
            CompletableFuture<Void> end = api.disconnect();
            if (isOpen) {
                end.get(GOOD_ORDER.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | RuntimeException e) {
            // Javacord shuts its threads down while it still hands them work, or misses a connection it never had.
            LOG.debug("The connection to Discord did not close in good order", e);
        }
        close(socket);
        ((ThreadPoolImpl) api.getThreadPool()).shutdown();
        api.getThreadPool().getScheduler().shutdownNow();
        api.getThreadPool().getDaemonScheduler().shutdownNow();
        api.getThreadPool().getExecutorService().shutdownNow();
    }

    private static void close(@Nullable WebSocket socket) {
        if (socket == null || socket.getSocket() == null) {
            return;
        }
        try {
            socket.getSocket().close();
        } catch (IOException e) {
            LOG.debug("A socket that is no longer needed did not close", e);
        }
    }
}
