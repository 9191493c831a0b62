package newsdesk.discord.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import newsdesk.discord.Courier;
import newsdesk.discord.Patience;
import newsdesk.discord.Reception;
import org.javacord.api.entity.DiscordEntity;
import org.javacord.api.entity.server.Server;
import org.javacord.core.DiscordApiImpl;

/// Logs the bot in.
///
/// @param token   what Discord knows the bot by
/// @param route   the way to Discord
/// @param habits  how long to wait for what
/// @param mentions whether the bot is told of messages, so that it can be named in them
/// @param clock   the time that tokens of interactions run out by
/// @param lost    told once, in a sentence, when the connection is gone for good; the process should then end
///                with a status other than 0, so that whoever watches over it starts it again
public record Login(String token, Route route, Habits habits, boolean mentions, Clock clock, Consumer<String> lost) {

    /// How long to wait for what.
    ///
    /// @param login     for Discord to let the bot in
    /// @param patience  for answers
    /// @param vigilance for signs of life
    /// @param ban       where Discord turns everything away and does not say for how long
    /// @param nanos     as `System.nanoTime`
    public record Habits(Duration login, Patience patience, Vigilance vigilance, Duration ban, LongSupplier nanos) {

        /// What has proven itself.
        public static final Habits USUAL = new Habits(
                Duration.ofSeconds(60), Patience.USUAL, Vigilance.USUAL, BanGuard.USUAL_PAUSE, System::nanoTime);
    }

    /// Logs in and stays logged in.
    ///
    /// @param reception is told what comes, beginning before this returns
    /// @throws LoginFailed with a reason that a person can read
    public Connection connect(Reception reception) throws LoginFailed {
        DiscordApiImpl api = Innards.client(token, route, habits, mentions);
        boolean loggedIn = false;
        try {
            TokenCheck.check(api);
            Connection connection = logIn(api, reception);
            loggedIn = true;
            return connection;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoginFailed("the program was stopped while it was logging in to Discord", e);
        } finally {
            if (!loggedIn) {
                Connection.stop(api);
            }
        }
    }

    private Connection logIn(DiscordApiImpl api, Reception reception) throws LoginFailed, InterruptedException {
        Courier courier = new Courier(new JavacordWire(api), clock, habits.patience());
        Packets packets = new Packets(reception, courier, clock);
        api.addServerJoinListener(event -> packets.joined(described(event.getServer())));
        api.addServerLeaveListener(event -> packets.left(event.getServer().getIdAsString()));
        Watchdog watchdog = new Watchdog(habits.vigilance(), habits.nanos(), lost);
        CompletableFuture<Line> line = line(api, packets, watchdog);
        try {
            boolean isIn = line.thenCompose(Line::isReady).get(habits.login().toMillis(), TimeUnit.MILLISECONDS);
            if (!isIn) {
                throw turnedAway(watchdog.closedWith());
            }
            String application = line.join().application().join();
            return new Connection(api, application, courier, packets, watchdog, watching(watchdog, line.join()));
        } catch (ExecutionException e) {
            throw new LoginFailed("the connection to Discord failed (" + e.getCause() + "): try again later", e);
        } catch (TimeoutException e) {
            // A handshake that hangs may still come to an end.
            var _ = line.thenAccept(_ -> Connection.stop(api));
            throw new LoginFailed(
                    "Discord did not let the bot in within %d s: try again later; if it goes on, see %s"
                            .formatted(habits.login().toSeconds(), "https://discordstatus.com"),
                    e);
        }
    }

    /// Javacord connects where its line is constructed, and may hang there.
    private static CompletableFuture<Line> line(DiscordApiImpl api, Packets packets, Watchdog watchdog) {
        CompletableFuture<Line> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("discord-connecting").start(() -> {
            try {
                Line made = new Line(api, packets, watchdog);
                Innards.adopt(api, made);
                line.complete(made);
            } catch (RuntimeException e) {
                line.completeExceptionally(e);
            }
        });
        return line;
    }

    private static LoginFailed turnedAway(int code) {
        return new LoginFailed(Closing.forGood(code)
                .orElseGet(() -> "Discord closed the connection before the bot was in (close code %d): try again in a "
                                .formatted(code)
                        + "few minutes; if it goes on, see https://discordstatus.com"));
    }

    private ScheduledExecutorService watching(Watchdog watchdog, Line line) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("discord-watchdog").factory());
        long pause = habits.vigilance().glance().toMillis();
        var _ = thread.scheduleWithFixedDelay(() -> watchdog.glance(line), 0, pause, TimeUnit.MILLISECONDS);
        return thread;
    }

    private static Reception.Server described(Server server) {
        List<String> channels = new ArrayList<>();
        server.getSystemChannel().map(DiscordEntity::getIdAsString).ifPresent(channels::add);
        server.getTextChannels().stream()
                .map(DiscordEntity::getIdAsString)
                .filter(id -> !channels.contains(id))
                .forEach(channels::add);
        return new Reception.Server(server.getIdAsString(), server.getName(), channels);
    }
}
