package newsdesk.scenario;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.FakeDiscord;
import newsdesk.discord.fake.Packets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program as a bot: started from its jar, told nothing of the fake Discord but three properties of the
/// Java machine, and stopped as a supervisor would.
class ServingOnDiscordIT {

    private static final String TOKEN = "a-token-of-a-package.long.enough";
    private static final Path JAR = Path.of("target/newsdesk.jar");

    @TempDir
    private Path folder;

    private FakeDiscord discord;
    private FakeBot bot;

    @BeforeEach
    void open() throws IOException {
        discord = new FakeDiscord(Clock.systemUTC());
        bot = discord.bot(TOKEN);
    }

    @AfterEach
    void close() throws IOException {
        discord.close();
    }

    @Test
    void aMemberAsksPressesEachButtonAndTheBotIsStoppedAndStartedAgain(TestReporter reporter) throws Exception {
        Process process = start();
        JsonNode card;
        try {
            assertThat(bot.registration().findValuesAsText("name")).contains("ask", "receipt", "settings", "setup");
            card = asked("Did Trump rule out sending U.S. troops to Ukraine?");
            pressed(card);
            othersMayNot(card);
            notCovered();
            quoted();
        } finally {
            stop(process, reporter);
        }

        bot.greetedWith(Cards.press(card, "Evidence", false));
        Process again = start();
        try {
            assertThat(Cards.text(bot.greeted().edit())).contains("ruled out deploying U.S. troops");
            assertThat(bot.hasRegistered()).isFalse();
        } finally {
            stop(again, reporter);
        }
    }

    @Test
    void withoutATokenItSaysHowToGetOneAndWhatToRunInstead() throws Exception {
        Process process = process(Map.of()).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said()).contains("https://discord.com/developers/applications", "DISCORD_TOKEN", "newsdesk ask");
    }

    @Test
    void aWrongTokenIsSaidToBeWrong() throws Exception {
        Process process =
                process(Map.of("DISCORD_TOKEN", "nobody.knows.this.one")).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said()).contains("does not know this token").doesNotContain("nobody.knows", "Exception");
    }

    private JsonNode asked(String question) {
        Exchange exchange = bot.deliver(slash("ask", new TreeMap<>(Map.of("question", question))));
        assertThat(exchange.callback().path("type").asInt()).isEqualTo(5);
        JsonNode card = exchange.edit();
        assertThat(card.path("embeds").path(0).path("title").asText()).contains("rule out");
        assertThat(Cards.text(card))
                .contains("ruled out deploying U.S. troops", "Kremlin Downplays", "undated", "extractive");
        return card;
    }

    private void pressed(JsonNode card) {
        assertThat(Cards.text(bot.deliver(Cards.press(card, "Evidence", false)).edit()))
                .contains("ruled out deploying U.S. troops");
        assertThat(Cards.text(bot.deliver(Cards.press(card, "👍", false)).edit()))
                .contains("noted");

        JsonNode why = bot.deliver(Cards.press(card, "👎", false)).edit();
        assertThat(Cards.text(bot.deliver(Cards.press(why, "It is wrong", true)).edit()))
                .contains("noted");

        JsonNode form = bot.deliver(Cards.press(card, "Follow up", false)).callback();
        ObjectNode filled = Packets.form(
                form.path("data").path("custom_id").asText(),
                Map.of("question", "What did Lavrov say about a meeting?"));
        filled.set("message", Cards.press(card, "Follow up", false).path("message"));
        assertThat(Cards.text(bot.deliver(filled).edit())).contains("Lavrov");

        JsonNode hidden = bot.deliver(slash(
                        "ask",
                        new TreeMap<>(Map.of("question", "What did Lavrov say about a meeting?", "private", "true"))))
                .edit();
        JsonNode shared = bot.deliver(Cards.press(hidden, "Share", true)).callback();
        assertThat(Cards.text(shared.path("data"))).contains("Lavrov");
        assertThat(bot.deliver(Cards.press(card, "Delete", false)).deletion()).endsWith("@original");
    }

    private void othersMayNot(JsonNode card) {
        JsonNode told = bot.deliver(by(Cards.press(card, "Delete", false), "502", "Bo", "0"))
                .callback();
        assertThat(told.path("data").path("content").asText()).startsWith("Only whoever asked");
        assertThat(bot.deliver(slash("settings", Map.of())).callback().toString())
                .contains("Only moderators");
        assertThat(Cards.text(bot.deliver(by(slash("settings", Map.of()), "7", "Mo", "32"))
                        .edit()))
                .contains("every channel");
        assertThat(Cards.text(bot.deliver(by(slash("setup", Map.of()), "7", "Mo", "32"))
                        .edit()))
                .contains("general");
        assertThat(Cards.text(bot.deliver(slash("privacy", Map.of())).edit())).contains("receipts of answers");
    }

    private void notCovered() {
        JsonNode card = bot.deliver(slash("ask", Map.of("question", "Who won the chess olympiad in Budapest?")))
                .edit();
        assertThat(Cards.text(card)).contains("does not answer this", "1 article");
    }

    private void quoted() {
        String by = Cards.text(
                bot.deliver(slash("quote by", Map.of("speaker", "Lavrov"))).edit());
        assertThat(by).contains("reported:", "Sergei Lavrov, Russian Foreign Minister", "Kremlin Downplays", "id:");
        String altered = Cards.text(bot.deliver(Packets.messageMenu(
                        "Verify this quotation", Packets.message("Trump: \"It is a tough one to solve\"")))
                .edit());
        assertThat(altered).contains("Altered: something like it was said", "**It’s**", "~~It is~~");
        JsonNode exact = bot.deliver(slash(
                        "quote verify", new TreeMap<>(Map.of("text", "it’s a tough one to solve", "private", "true"))))
                .edit();
        assertThat(Cards.text(exact)).contains("Exact: these words stand in the coverage just so", "Donald Trump");
        assertThat(bot.deliver(Packets.typing("quote by", Map.of("speaker", "lav"), "speaker"))
                        .callback()
                        .toString())
                .contains("Sergei Lavrov");
    }

    private void stop(Process process, TestReporter reporter) throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        reporter.publishEntry(
                "the program ended after SIGTERM, ms",
                "" + Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(said()).doesNotContain("Exception", TOKEN);
    }

    private Process start() throws IOException {
        return process(Map.of("DISCORD_TOKEN", TOKEN)).start();
    }

    private ProcessBuilder process(Map<String, String> environment) throws IOException {
        Path trusted = folder.resolve("trusted.p12");
        FakeDiscord.writeTrustStore(trusted, "changeit");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + discord.port(),
                "-Djavax.net.ssl.trustStore=" + trusted,
                "-Djavax.net.ssl.trustStorePassword=changeit",
                "--enable-native-access=ALL-UNNAMED",
                "-DOPT_OUT_TRACKING=true",
                "-Dai.djl.offline=true",
                "-Dnewsdesk.home=" + Path.of("").toAbsolutePath(),
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--data",
                folder.resolve("data").toString(),
                "serve"));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()));
        builder.environment().remove("DISCORD_TOKEN");
        builder.environment().putAll(environment);
        return builder;
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
