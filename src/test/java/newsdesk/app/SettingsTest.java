package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsdesk.discord.interaction.Limits;
import newsdesk.ledger.sql.PostgresAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path SHIPPED = Path.of("config/newsdesk.yaml");

    @TempDir
    Path home;

    @Test
    void missingFileMeansDefaults() {
        Settings settings = Settings.read(home, Map.of(), Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        new Settings.Corpus(home.resolve("corpus"), Set.of(), Settings.Watch.NOTICE, 20),
                        new Settings.Storage(home.resolve("data")),
                        new Settings.Index(true),
                        new Settings.Quotes(Optional.empty()),
                        new Settings.Retrieval(10),
                        new Staleness(0, 0),
                        new Settings.Answer(3),
                        new Settings.Console(Settings.Colour.AUTO, 1000),
                        new Settings.Discord(
                                Optional.empty(), false, new Limits(4, 50, new Limits.PerMinute(20, 60, 200))),
                        new Remembering(Optional.empty(), Optional.empty(), 365, 90),
                        new Settings.Budget(1_000_000, 100_000, 1_000_000),
                        new Arriving(Arriving.Links.AUTO, 30),
                        new ModelChoice(Optional.empty(), Optional.empty())));
    }

    @Test
    void theTokenOfTheBotMayHaveTheNameThatEverybodyGivesIt() {
        Settings settings = Settings.read(home, Map.of("DISCORD_TOKEN", "secret"), Map.of());

        assertThat(settings.discord().token().orElseThrow().reveal()).isEqualTo("secret");
    }

    @Test
    void ledgerIsOnTheServerThatIsNamed() {
        Remembering ledger = Settings.read(
                        home,
                        Map.of("NEWSDESK_LEDGER_PASSWORD", "secret"),
                        Map.of("ledger.address", "postgresql://desk@db/news"))
                .ledger();

        assertThat(ledger.address()).contains(PostgresAddress.read("postgresql://desk@db/news"));
        assertThat(ledger.password().orElseThrow().reveal()).isEqualTo("secret");
    }

    @Test
    void shippedFileSaysTheDefaults() throws IOException {
        Settings defaults = Settings.read(home, Map.of(), Map.of());
        write(Files.readString(SHIPPED));

        assertThat(Settings.read(home, Map.of(), Map.of())).isEqualTo(defaults);
    }

    /// The other half of "everything that can be set is in the file": unknown keys are faults.
    @Test
    void shippedFileHasEverySettingWithItsDefaultInTheOrderOfTheProgram() {
        Map<String, String> shipped = new LinkedHashMap<>();
        SettingsFile.read(SHIPPED, "").values().forEach((key, value) -> shipped.put(key, value.getValue()));

        assertThat(List.copyOf(shipped.entrySet()))
                .isEqualTo(List.copyOf(Settings.defaults().entrySet()));
    }

    @Test
    void everySettingOfTheShippedFileHasOneLineOfComment() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED);
        List<String> uncommented = new ArrayList<>();
        SettingsFile.read(SHIPPED, "").values().values().forEach(value -> {
            int line = value.getLineNumber() - 1;
            if (!isComment(lines.get(line - 1)) || isComment(lines.get(line - 2))) {
                uncommented.add(value.getName());
            }
        });

        assertThat(uncommented).isEmpty();
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("#");
    }

    @ParameterizedTest(name = "file {0}, environment {1}, command line {2}: {3}")
    @CsvSource({
        "  ,  ,  , 10",
        " 7,  ,  ,  7",
        "  , 8,  ,  8",
        "  ,  , 9,  9",
        " 7, 8,  ,  8",
        " 7,  , 9,  9",
        "  , 8, 9,  9",
        " 7, 8, 9,  9",
    })
    void commandLineOutranksTheEnvironmentWhichOutranksTheFile(
            String file, String environment, String commandLine, int passages) throws IOException {
        if (file != null) {
            write("retrieval:\n  passages: " + file + "\n");
        }

        Settings settings = Settings.read(
                home,
                environment == null ? Map.of() : Map.of("NEWSDESK_RETRIEVAL_PASSAGES", environment),
                commandLine == null ? Map.of() : Map.of("retrieval.passages", commandLine));

        assertThat(settings.retrieval().passages()).isEqualTo(passages);
    }

    @Test
    void valueThatIsOutrankedNeedNotBeUsable() throws IOException {
        write("retrieval:\n  passages: many\n");

        Settings settings = Settings.read(home, Map.of("NEWSDESK_RETRIEVAL_PASSAGES", "5"), Map.of());

        assertThat(settings.retrieval().passages()).isEqualTo(5);
    }

    @Test
    void foldersAreRelativeToTheHomeOfTheProgramUnlessTheyAreAbsolute() throws IOException {
        Path elsewhere = home.resolve("elsewhere").toAbsolutePath();
        write("corpus:\n  folder: ./articles/\ndata:\n  folder: \"" + elsewhere + "\"\n");

        Settings settings = Settings.read(home, Map.of(), Map.of());

        assertThat(settings.corpus().folder()).isEqualTo(home.resolve("articles"));
        assertThat(settings.data().folder()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "on,true", "false,false", "no,false", "Off,false"})
    void flagIsTrueOrFalseInAnyOfTheWordsOfYaml(String text, boolean vectors) {
        Settings settings = Settings.read(home, Map.of("NEWSDESK_INDEX_VECTORS", text), Map.of());

        assertThat(settings.index().vectors()).isEqualTo(vectors);
    }

    @Test
    void choiceIsReadInAnyCase() {
        Settings settings = Settings.read(home, Map.of(), Map.of("console.colour", "Never"));

        assertThat(settings.console().colour()).isEqualTo(Settings.Colour.NEVER);
    }

    @Test
    void emptyVariableIsNotSet() {
        Settings settings = Settings.read(home, Map.of("NEWSDESK_RETRIEVAL_PASSAGES", " "), Map.of());

        assertThat(settings.retrieval().passages()).isEqualTo(10);
    }

    @Test
    void numberIsReadAsItIsWritten() throws IOException {
        write("retrieval:\n  passages: 010\n");

        assertThat(Settings.read(home, Map.of(), Map.of()).retrieval().passages())
                .isEqualTo(10);
    }

    @Test
    void groupWithoutSettingsAndDottedKeysAreFine() throws IOException {
        write("retrieval:\n  # passages: 7\nanswer.sentences: 4\n");

        Settings settings = Settings.read(home, Map.of(), Map.of());

        assertThat(settings.retrieval().passages()).isEqualTo(10);
        assertThat(settings.answer().sentences()).isEqualTo(4);
    }

    @Test
    void variablesOfTheLauncherAndOfOthersAreNoSettings() {
        Map<String, String> environment = Map.of(
                "NEWSDESK_JAVA_HOME", "jdk", "NEWSDESK_JAVA_OPTS", "-Xmx1g", "RETRIEVAL_PASSAGES", "7", "HOME", "here");

        assertThat(Settings.read(home, environment, Map.of()).retrieval().passages())
                .isEqualTo(10);
    }

    @Test
    void settingsOutOfBoundsCannotBeMade() {
        assertThatThrownBy(() -> new Settings.Retrieval(0)).hasMessage("must be between 1 and 50, was 0");
        assertThatThrownBy(() -> new Settings.Answer(11)).hasMessage("must be between 1 and 10, was 11");
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/newsdesk.yaml"), yaml);
    }
}
