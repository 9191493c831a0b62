package newsdesk.app;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Reply;
import newsdesk.discord.fake.Await;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.FakeDiscord;
import newsdesk.discord.fake.Recorded;
import newsdesk.discord.gateway.Route;

/// The whole bot over a corpus of two articles, on a fake Discord; it can be stopped and started again.
final class WholeBot implements AutoCloseable {

    private static final AtomicInteger TOKENS = new AtomicInteger();

    final FakeDiscord discord;
    final FakeBot fake;
    private final Path home;
    private final String token = "a-token-of-a-whole-bot-%d.long.enough".formatted(TOKENS.incrementAndGet());
    private Office office;
    private Bot bot;
    private Thread working;

    /// Starts it.
    WholeBot(Path home) throws IOException {
        this.home = home;
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(corpus.resolve("bridge.md"), """
                ---
                id: bridge
                headline: Bridge will hold
                outlet: Norlund Post
                published: 2031-05-01
                ---
                The Ostrel bridge opened on Monday. "The Ostrel bridge will hold for a hundred years," said Anna Brook.
                """);
        Files.writeString(corpus.resolve("ferry.md"), """
                ---
                headline: Ferry runs again
                outlet: Veldran Herald
                published: 2031-05-02
                ---
                The ferry across the sound runs again since Tuesday. Tickets cost nine crowns, the harbour office said.
                """);
        discord = new FakeDiscord(Clock.systemUTC());
        fake = discord.bot(token);
        start();
    }

    void start() {
        Clock clock = Clock.systemUTC();
        office = new Office(
                Settings.read(
                        home,
                        Map.of("DISCORD_TOKEN", token),
                        Map.of(
                                "corpus.home-servers", "100",
                                "corpus.folder", "corpus",
                                "index.vectors", "false",
                                "data.folder", "data")),
                clock);
        Office here = office;
        bot = new Wiring(() -> here, clock).bot(Route.ofTest(discord.proxy()));
        CompletableFuture<String> loggedIn = new CompletableFuture<>();
        working = Thread.ofVirtual().start(() -> bot.work(new Watching(loggedIn)));
        Await.result(loggedIn, "login");
    }

    /// Waits for the bot to say that it is there.
    private record Watching(CompletableFuture<String> loggedIn) implements Audience {

        @Override
        public void progress(String stage, long done, long total) {}

        @Override
        public void note(String line) {
            loggedIn.complete(line);
        }

        @Override
        public void sentence(Statement statement) {}

        @Override
        public void reply(Reply reply) {}
    }

    void stop() throws InterruptedException {
        bot.close();
        working.join();
        // It may still be unpacking the model.
        office.embedder.close();
    }

    /// A command that a moderator gives.
    static ObjectNode moderator(String command, Map<String, String> options) {
        return by(slash(command, new TreeMap<>(options)), "7", "Mo", "32");
    }

    /// The last request of a method that came whose path ends so; waits for the first.
    Recorded last(String method, String part) {
        discord.awaitRequest(method, part);
        return discord.requests().stream()
                .filter(request ->
                        request.method().equals(method) && request.path().contains(part))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        discord.close();
    }
}
