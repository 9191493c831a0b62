package newsdesk.app;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.command.Audience;
import newsdesk.command.Overheard;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.FakeDiscord;
import newsdesk.discord.fake.Recorded;
import newsdesk.discord.gateway.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of answers when an article is retracted or corrected: the whole bot, on a fake Discord.
@Timeout(180)
class RetractingTest {

    private static final String TOKEN = "a-token-of-retracting.long.enough";
    private static final String QUESTION = "What did Anna Brook say about the Ostrel bridge?";

    @TempDir
    private Path home;

    private FakeDiscord discord;
    private FakeBot fake;
    private Office office;
    private Bot bot;
    private Thread working;

    @BeforeEach
    void open() throws IOException {
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
        fake = discord.bot(TOKEN);
        start();
        fake.registration();
    }

    private void start() {
        Clock clock = Clock.systemUTC();
        office = new Office(
                Settings.read(
                        home,
                        Map.of("DISCORD_TOKEN", TOKEN),
                        Map.of(
                                "corpus.home-servers", "100",
                                "corpus.folder", "corpus",
                                "index.vectors", "false",
                                "data.folder", "data")),
                clock);
        bot = new Wiring(() -> office, clock).bot(Route.ofTest(discord.proxy()));
        Audience watching = new Overheard();
        working = Thread.ofVirtual().start(() -> bot.work(watching));
    }

    @AfterEach
    void close() throws Exception {
        bot.close();
        working.join();
        discord.close();
    }

    private Exchange ask(Map<String, String> more) {
        Map<String, String> options = new TreeMap<>(more);
        options.put("question", QUESTION);
        return fake.deliver(slash("ask", options));
    }

    private static ObjectNode editor(String command, Map<String, String> options) {
        return by(slash(command, new TreeMap<>(options)), "7", "Mo", "32");
    }

    /// The note that a message was given.
    private String note(String message) {
        String path = "/messages/" + message;
        discord.awaitRequest("PATCH", path);
        Recorded edit = discord.requests().stream()
                .filter(request ->
                        request.method().equals("PATCH") && request.path().contains(path))
                .reduce((_, later) -> later)
                .orElseThrow();
        assertThat(edit.body().has("embeds")).isFalse();
        return edit.body().path("content").asText();
    }

    @Test
    void postedAnswersSayThatTheirArticleWasRetractedAndNothingRestsOnItAnyMore() {
        Exchange asked = ask(Map.of());
        assertThat(Cards.text(asked.edit())).contains("will hold for a hundred years", "Norlund Post");
        JsonNode hidden = ask(Map.of("private", "true")).edit();
        assertThat(Cards.text(hidden)).contains("Only you see this");
        Exchange shared = fake.deliver(Cards.press(hidden, "Share", true));
        shared.edit();

        JsonNode done = fake.deliver(
                        editor("corpus retract", Map.of("article", "bridge", "reason", "It was invented.")))
                .edit();

        assertThat(Cards.text(done)).contains("Retracted", "Bridge will hold", "1 articles");
        assertThat(note(asked.original()))
                .contains(
                        "**Bridge will hold** (Norlund Post, 1 May 2031) was retracted on",
                        ": It was invented.",
                        "**No longer stands:**");
        assertThat(note(shared.original())).contains("was retracted on");

        assertThat(Cards.text(ask(Map.of()).edit()))
                .contains("does not answer this")
                .doesNotContain("Norlund");
        assertThat(Cards.text(fake.deliver(slash("quote by", Map.of("speaker", "Anna Brook")))
                        .edit()))
                .doesNotContain("hundred years");
        assertThat(Cards.text(
                        fake.deliver(slash("article", Map.of("id", "bridge"))).edit()))
                .contains("Bridge will hold", "Retracted on", "It was invented.")
                .doesNotContain("hundred years");
        assertThat(Cards.text(fake.deliver(editor("corpus log", Map.of())).edit()))
                .contains("retract bridge", "revision 1: It was invented.");
    }

    @Test
    void answersRestOnTheCorrectedTextAndPostedOnesSayWhatChanged() {
        Exchange asked = ask(Map.of());
        asked.edit();

        fake.deliver(editor(
                        "corpus correct",
                        Map.of(
                                "article", "bridge",
                                "text", "\"The Ostrel bridge will hold for ten years,\" said Anna Brook.",
                                "reason", "The figure was misread.")))
                .edit();

        assertThat(note(asked.original())).contains("was corrected on", ": The figure was misread.");
        assertThat(Cards.text(ask(Map.of()).edit())).contains("for ten years").doesNotContain("hundred years");
        assertThat(Cards.text(
                        fake.deliver(slash("article", Map.of("id", "bridge"))).edit()))
                .contains("Corrected on", "The figure was misread.");
    }

    @Test
    void messageThatIsTooOldToBeChangedNowIsChangedLaterEvenAfterARestart() throws Exception {
        Exchange asked = ask(Map.of());
        asked.edit();
        String path = "/messages/" + asked.original();
        discord.faults().error("PATCH", path, 1, 400, "{\"code\":30046,\"message\":\"Try again later\"}");

        fake.deliver(editor("corpus retract", Map.of("article", "bridge"))).edit();
        discord.awaitRequest("PATCH", path);
        bot.close();
        working.join();
        start();
        discord.awaitRequests("PATCH", path, 2);

        assertThat(note(asked.original())).contains("was retracted on");
    }
}
