package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Secrets and files, in a part of the settings that exists here only.
class SecretTest {

    private static final String TOKEN = "hush-hush-0815";

    @TempDir
    Path home;

    private record Discord(Optional<Secret> token, Optional<Path> emblem) {

        static Discord from(Values values) {
            return new Discord(values.secret("discord.token"), values.file("discord.emblem-file"));
        }
    }

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(home.resolve("config"));
    }

    @Test
    void secretComesFromTheEnvironment() {
        assertThat(read(Map.of("NEWSDESK_DISCORD_TOKEN", TOKEN)).token().map(Secret::reveal))
                .contains(TOKEN);
    }

    @Test
    void secretComesFromTheFileThatIsNamedWithoutTheEndOfItsLine() throws IOException {
        Files.writeString(home.resolve("token.txt"), TOKEN + "\n");
        write("discord:\n  token-file: token.txt\n");

        assertThat(read(Map.of()).token().map(Secret::reveal)).contains(TOKEN);
        assertThat(read(Map.of("NEWSDESK_DISCORD_TOKEN", "other")).token().map(Secret::reveal))
                .contains("other");
    }

    @Test
    void secretAndFileNeedNotBeSet() throws IOException {
        write("discord:\n  token-file: \"\"\n  emblem-file:\n");

        assertThat(read(Map.of())).isEqualTo(new Discord(Optional.empty(), Optional.empty()));
    }

    @Test
    void secretIsNotShownByWhatHoldsIt() {
        assertThat(read(Map.of("NEWSDESK_DISCORD_TOKEN", TOKEN)).toString())
                .contains("(not shown)")
                .doesNotContain(TOKEN);
    }

    @Test
    void secretInTheSettingsFileOrOnTheCommandLineIsRefusedAndNotShown() throws IOException {
        refused(
                () -> Settings.read(home, Map.of(), Map.of("discord.token", TOKEN), Discord::from),
                "`discord.token` is a secret and must not stand there: remove it and set NEWSDESK_DISCORD_TOKEN,"
                        + " or name a file with `discord.token-file` (the command line)");

        write("discord:\n  token: " + TOKEN + "\n");
        refused(() -> read(Map.of()), "`discord.token-file` (config/newsdesk.yaml, line 2)");
    }

    @Test
    void secretInThePlaceOfItsFileIsNotShown() throws IOException {
        write("discord:\n  token-file: " + TOKEN + "\n");

        refused(
                () -> read(Map.of()),
                "`discord.token-file` must name a text file that exists, can be read and is not empty"
                        + " (config/newsdesk.yaml, line 2)");
    }

    @Test
    void secretUnderAMisspeltKeyIsNotShown() throws IOException {
        write("discord:\n  tokn: " + TOKEN + "\n");

        refused(() -> read(Map.of()), "did you mean `discord.token`?");
        write("");
        refused(() -> read(Map.of("NEWSDESK_DISCORD_TOKEM", TOKEN)), "did you mean `NEWSDESK_DISCORD_TOKEN`?");
    }

    @Test
    void secretInABrokenFileIsNotShown() throws IOException {
        write("discord:\n  token: \"" + TOKEN + "\n");

        refused(() -> read(Map.of()), "is not valid YAML");
    }

    @Test
    void fileThatIsMissingOrAFolderIsRefused() throws IOException {
        refused(
                () -> read(Map.of("NEWSDESK_DISCORD_EMBLEM_FILE", "emblem.png")),
                "`discord.emblem-file` must name a file that exists and can be read, was emblem.png"
                        + " (set by NEWSDESK_DISCORD_EMBLEM_FILE)");
        refused(() -> read(Map.of("NEWSDESK_DISCORD_EMBLEM_FILE", "config")), "was config");

        Files.writeString(home.resolve("emblem.png"), "");
        assertThat(read(Map.of("NEWSDESK_DISCORD_EMBLEM_FILE", "emblem.png")).emblem())
                .contains(home.resolve("emblem.png"));
    }

    @Test
    void fileOfASecretThatIsEmptyIsRefused() throws IOException {
        Files.writeString(home.resolve("token.txt"), "\n");

        refused(() -> read(Map.of("NEWSDESK_DISCORD_TOKEN_FILE", "token.txt")), "is not empty");
    }

    @Test
    void settingAskedForTwiceIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> Settings.read(home, Map.of(), Map.of(), values -> {
                    values.file("a.b-file");
                    return values.file("a.b-file");
                }))
                .hasMessage("asked for twice: a.b-file");
    }

    private Discord read(Map<String, String> environment) {
        return Settings.read(home, environment, Map.of(), Discord::from);
    }

    private static void refused(ThrowingCallable reading, String fault) {
        assertThatThrownBy(reading)
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining(fault)
                .message()
                .doesNotContain(TOKEN);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(home.resolve("config/newsdesk.yaml"), yaml);
    }
}
