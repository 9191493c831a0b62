package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import newsdesk.answer.Statement;
import newsdesk.command.Audience;
import newsdesk.command.Reply;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.gateway.Desk;
import newsdesk.discord.gateway.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot, whose corpus is kept by the moderators of servers 100 and 200.
@Timeout(120)
class ServingAtHomeTest {

    @TempDir
    Path home;

    @Test
    void theCommandsOfTheCorpusAreKnownInHomeServersOnlyAlsoInOneThatTheBotIsAddedToLater() throws Exception {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(corpus.resolve("harbour.md"), "---\nid: harbour\n---\nThe harbour is closed.\n");
        CountDownLatch begun = new CountDownLatch(1);
        try (Desk desk = new Desk(Clock.systemUTC())) {
            FakeBot discord = desk.bot().alsoIn("300");
            Settings settings = Settings.read(
                    home,
                    Map.of("DISCORD_TOKEN", discord.token()),
                    Map.of("corpus.home-servers", "100, 200", "index.vectors", "false", "data.folder", "data"));
            Office office = new Office(settings, Clock.systemUTC());
            try (Bot bot = new Wiring(() -> office, Clock.systemUTC()).bot(Route.ofTest(desk.discord.proxy()))) {
                Thread.ofPlatform().daemon().start(() -> bot.work(told(begun)));
                begun.await();

                assertThat(names(discord.registration())).contains("ask").doesNotContain("corpus");
                FakeBot.AtServer first = discord.registrationAtServer();
                assertThat(first.server()).isEqualTo("100");
                assertThat(names(first.commands())).containsExactly("corpus");
                assertThat(first.names()).contains("reindex", "rollback", "log", "golden", "run");

                discord.joins("300");
                discord.joins("200");
                assertThat(discord.registrationAtServer().server()).isEqualTo("200");
                assertThat(discord.hasRegistered()).isFalse();
            }
        }
    }

    private static Iterable<String> names(JsonNode commands) {
        return commands.valueStream()
                .map(command -> command.path("name").asText())
                .toList();
    }

    private static Audience told(CountDownLatch begun) {
        return new Audience() {
            @Override
            public void progress(String stage, long done, long total) {}

            @Override
            public void note(String line) {
                begun.countDown();
            }

            @Override
            public void sentence(Statement statement) {}

            @Override
            public void reply(Reply reply) {}
        };
    }
}
