package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.FakeDiscord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only holds for a program of its own: the properties of its Java machine, and being asked to end.
class OwnProcessTest {

    private static final String TOKEN = "a-token-of-a-process.long.enough";

    @TempDir
    private Path folder;

    @Test
    void aBotThatKnowsNothingOfTheFakeFindsItByThreePropertiesAndEndsWhenAsked() throws Exception {
        try (FakeDiscord discord = new FakeDiscord(Clock.systemUTC())) {
            FakeBot bot = discord.bot(TOKEN).greetedWith(slash("ask", Map.of()));
            Path said = folder.resolve("said.txt");
            Process process = start(discord, said);
            try {
                assertThat(bot.greeted().callback().path("type").asInt()).isEqualTo(5);

                process.destroy();

                assertThat(bot.deed("CLOSED 1000")).isNotNull();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(Files.readString(said)).doesNotContain("Exception").doesNotContain(TOKEN);
        }
    }

    private Process start(FakeDiscord discord, Path said) throws IOException {
        Path trusted = folder.resolve("trusted.p12");
        FakeDiscord.writeTrustStore(trusted, "changeit");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + discord.port(),
                "-Djavax.net.ssl.trustStore=" + trusted,
                "-Djavax.net.ssl.trustStorePassword=changeit",
                "-cp",
                System.getProperty("java.class.path"),
                BotProgram.class.getName(),
                TOKEN));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }
}
