package newsdesk.discord.gateway;

import java.io.Closeable;
import java.io.IOException;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import newsdesk.discord.Courier;
import newsdesk.discord.Interaction;
import newsdesk.discord.Mention;
import newsdesk.discord.Patience;
import newsdesk.discord.Reception;
import newsdesk.discord.fake.Await;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.FakeDiscord;
import newsdesk.discord.fake.Relay;
import newsdesk.discord.fake.SettableClock;

/// A fake Discord, and bots that are logged in to it with the real client. What comes in waits to be asked for.
public final class Desk implements AutoCloseable {

    private static final AtomicInteger TOKENS = new AtomicInteger();

    public final SettableClock clock = new SettableClock();
    public final AtomicLong nanos = new AtomicLong();
    final CompletableFuture<String> lost = new CompletableFuture<>();
    final BlockingQueue<Interaction> received = new LinkedBlockingQueue<>();
    final BlockingQueue<Reception.Server> joined = new LinkedBlockingQueue<>();
    final BlockingQueue<String> left = new LinkedBlockingQueue<>();
    public final FakeDiscord discord;

    /// The time for one attempt at a first response; to be set before a bot logs in.
    Duration acknowledging = Duration.ofMillis(2900);

    /// Whether bots that log in from now on are told of messages.
    public boolean mentions;

    final BlockingQueue<Mention> mentioned = new LinkedBlockingQueue<>();

    private final Clock time;
    private final List<Closeable> open = new ArrayList<>();
    private Optional<Relay> relay = Optional.empty();

    public Desk() throws IOException {
        discord = new FakeDiscord(clock);
        time = clock;
    }

    /// With the time of the computer, where what is measured is the time.
    public Desk(Clock time) throws IOException {
        discord = new FakeDiscord(time);
        this.time = time;
    }

    /// A bot with a token that nobody had before.
    public FakeBot bot() {
        return discord.bot("a-token-of-a-test-" + TOKENS.incrementAndGet() + ".long.enough");
    }

    /// The line that bots which log in from now on are connected by.
    Relay relay() throws IOException {
        Relay made = new Relay(discord.port());
        relay = Optional.of(made);
        open.add(made::close);
        return made;
    }

    Login login(String token) {
        return login(token, relay.map(Relay::proxy).orElseGet(discord::proxy), Duration.ofSeconds(30));
    }

    Login login(String token, Proxy proxy, Duration limit) {
        Login.Habits habits = new Login.Habits(
                limit,
                new Patience(
                        Duration.ofMillis(400), Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(200)),
                new Vigilance(Duration.ofSeconds(100), Duration.ofMinutes(5), Duration.ofMillis(20)),
                Duration.ofSeconds(1),
                nanos::get);
        return new Login(token, Route.ofTest(proxy), habits, mentions, time, lost::complete);
    }

    /// Logs a bot in that keeps what it receives.
    Connection connect(FakeBot bot) throws LoginFailed {
        return connect(bot, (interaction, _) -> received.add(interaction));
    }

    /// Logs a bot in that does something with what it receives.
    Connection connect(FakeBot bot, Dealing dealing) throws LoginFailed {
        return connect(bot, new Reception() {
            @Override
            public void received(Interaction interaction, Courier courier) {
                dealing.with(interaction, courier);
            }

            @Override
            public void mentioned(Mention mention, Courier courier) {
                mentioned.add(mention);
            }

            @Override
            public void joined(Server server, Courier courier) {
                joined.add(server);
            }

            @Override
            public void left(String server) {
                left.add(server);
            }
        });
    }

    /// Logs a bot in.
    public Connection connect(FakeBot bot, Reception reception) throws LoginFailed {
        Connection connection = login(bot.token()).connect(reception);
        open.add(connection::close);
        return connection;
    }

    interface Dealing {
        void with(Interaction interaction, Courier courier);
    }

    <T extends Interaction> T next(Class<T> kind) {
        return kind.cast(Await.next(received, "interaction"));
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open.reversed()) {
            each.close();
        }
        discord.close();
    }
}
