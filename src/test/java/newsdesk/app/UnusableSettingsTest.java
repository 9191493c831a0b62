package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnusableSettingsTest {

    @TempDir
    Path home;

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void faultIsNamedWithKeyValuePlaceAndRemedy(String yaml, String fault) throws IOException {
        write(yaml);

        assertThat(faults(Map.of(), Map.of())).containsExactly(fault);
    }

    static Stream<Arguments> faultIsNamedWithKeyValuePlaceAndRemedy() {
        return Stream.of(
                Arguments.of(
                        "retrieval:\n  passages: 0",
                        "`retrieval.passages` must be between 1 and 50, was 0 (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "\n\nretrieval: {passages: 51}",
                        "`retrieval.passages` must be between 1 and 50, was 51 (config/newsdesk.yaml, line 3)"),
                Arguments.of(
                        "answer:\n  sentences: three",
                        "`answer.sentences` must be a whole number between 1 and 10, was three"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "answer:\n  sentences: 2.5",
                        "`answer.sentences` must be a whole number between 1 and 10, was 2.5"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "answer:\n  sentences:",
                        "`answer.sentences` must be a whole number between 1 and 10, has no value"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "console:\n  history: 99999999999",
                        "`console.history` must be a whole number between 0 and 100000, was 99999999999"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "index:\n  vectors: maybe",
                        "`index.vectors` must be true or false, was maybe (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "console:\n  colour: purple",
                        "`console.colour` must be one of auto, always, never, was purple"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "data:\n  folder: config/newsdesk.yaml",
                        "`data.folder` must name a folder, was config/newsdesk.yaml (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "data:\n  folder: ''",
                        "`data.folder` must name a folder, has no value (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "data:\n  folder: \"a\\0b\"",
                        "`data.folder` must name a folder, was a b (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "ledger:\n  address: postgresql://desk:sesame@db/news",
                        "`ledger.address` must not hold the password, which has a setting of its own"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "ledger:\n  password: sesame",
                        "`ledger.password` is a secret and must not stand there: remove it and set"
                                + " NEWSDESK_LEDGER_PASSWORD, or name a file with `ledger.password-file`"
                                + " (config/newsdesk.yaml, line 2)"),
                Arguments.of(
                        "retrieval:\n  passages: [1, 2]",
                        "config/newsdesk.yaml, line 2: `retrieval.passages` must be a single value, was a list"),
                Arguments.of(
                        "retrieval:\n  passages: 5\n  passages: 6",
                        "config/newsdesk.yaml, line 3: sets `retrieval.passages` again after line 2: remove one"),
                Arguments.of(
                        "retrieval: 5",
                        "`retrieval` is a group of settings (config/newsdesk.yaml, line 1): indent them below it"),
                Arguments.of(
                        "retreival:\n  passages: 5",
                        "`retreival.passages` is not a setting (config/newsdesk.yaml, line 2):"
                                + " did you mean `retrieval.passages`?"),
                Arguments.of("weather: fine", "`weather` is not a setting (config/newsdesk.yaml, line 1): remove it"),
                Arguments.of(
                        "config_ordinal: high",
                        "`config_ordinal` is not a setting (config/newsdesk.yaml, line 1): remove it"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void fileThatIsNotSettingsIsRefusedWithItsLine(String yaml, String fault) throws IOException {
        write(yaml);

        assertThat(faults(Map.of(), Map.of())).singleElement().asString().startsWith(fault);
    }

    static Stream<Arguments> fileThatIsNotSettingsIsRefusedWithItsLine() {
        return Stream.of(
                Arguments.of(
                        "data:\n  folder: \"x", "config/newsdesk.yaml, line 2, is not valid YAML: found unexpected"),
                Arguments.of("data:\n\tfolder: x", "config/newsdesk.yaml, line 2, is not valid YAML: found character"),
                Arguments.of("data: {\n", "config/newsdesk.yaml, line 2, is not valid YAML: "),
                Arguments.of("a: 1\n---\nb: 2", "config/newsdesk.yaml, line 2, is not valid YAML: but found another"),
                Arguments.of("just words", "config/newsdesk.yaml, line 1: must hold settings such as"),
                Arguments.of("- 1\n- 2", "config/newsdesk.yaml, line 1: must hold settings such as"),
                Arguments.of("? [a, b]\n: 1", "config/newsdesk.yaml, line 1: has a key that is not a word"),
                Arguments.of("a: &a\n  b: *a\n", "config/newsdesk.yaml is not valid YAML: it holds"),
                Arguments.of("a: \u0007", "config/newsdesk.yaml is not valid YAML: it holds control characters"));
    }

    @Test
    void fileThatIsNotUtf8OrNotAFileIsRefused() throws IOException {
        write("");
        Path file = home.resolve("config/newsdesk.yaml");
        Files.write(file, "data:\n  folder: é\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults(Map.of(), Map.of()))
                .containsExactly("config/newsdesk.yaml is not UTF-8 text: save it as UTF-8");

        Files.delete(file);
        Files.createDirectory(file);
        assertThat(faults(Map.of(), Map.of()))
                .containsExactly("config/newsdesk.yaml cannot be read: it must be a file that this user may read");
    }

    @Test
    void allFaultsOfAllSourcesAreReportedAtOnce() throws IOException {
        write("""
                retrieval:
                  passages: 0
                answer:
                  sentences: 99
                colour: never
                """);

        List<String> faults = faults(
                Map.of(
                        "NEWSDESK_INDEX_VECTORS", "perhaps",
                        "NEWSDESK_DATA_FODLER", "x",
                        "NEWSDESK_CONFIG_ORDINAL", "x"),
                Map.of("console.history", "-1", "data.foldr", "x"));

        assertThat(faults)
                .containsExactly(
                        "`index.vectors` must be true or false, was perhaps (set by NEWSDESK_INDEX_VECTORS)",
                        "`retrieval.passages` must be between 1 and 50, was 0 (config/newsdesk.yaml, line 2)",
                        "`answer.sentences` must be between 1 and 10, was 99 (config/newsdesk.yaml, line 4)",
                        "`console.history` must be between 0 and 100000, was -1 (the command line)",
                        "`colour` is not a setting (config/newsdesk.yaml, line 5): remove it",
                        "`NEWSDESK_CONFIG_ORDINAL` is not a setting (in the environment): remove it",
                        "`NEWSDESK_DATA_FODLER` is not a setting (in the environment):"
                                + " did you mean `NEWSDESK_DATA_FOLDER`?",
                        "`data.foldr` is not a setting (the command line): did you mean `data.folder`?");
    }

    @Test
    void brokenFileDoesNotHideFaultsElsewhere() throws IOException {
        write("data: {\n");

        assertThat(faults(Map.of("NEWSDESK_RETRIEVAL_PASSAGES", "0"), Map.of()))
                .hasSize(2)
                .last()
                .isEqualTo("`retrieval.passages` must be between 1 and 50, was 0 (set by NEWSDESK_RETRIEVAL_PASSAGES)");
    }

    @Test
    void longValuesAreCut() {
        assertThat(faults(Map.of("NEWSDESK_CONSOLE_COLOUR", "x".repeat(500)), Map.of()))
                .singleElement()
                .asString()
                .contains("xxx… (set by")
                .hasSizeLessThan(200);
    }

    @Test
    void controlCharactersAreNotShown() throws IOException {
        write("\"clear\\e[2J\\u202e\": 1\n");

        assertThat(faults(Map.of("NEWSDESK_CONSOLE_COLOUR", "\u009b31m"), Map.of()))
                .containsExactly(
                        "`console.colour` must be one of auto, always, never, was  31m (set by NEWSDESK_CONSOLE_COLOUR)",
                        "`clear [2J ` is not a setting (config/newsdesk.yaml, line 1): remove it");
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/newsdesk.yaml"), yaml);
    }

    private List<String> faults(Map<String, String> environment, Map<String, String> commandLine) {
        UnusableSettings refused =
                catchThrowableOfType(UnusableSettings.class, () -> Settings.read(home, environment, commandLine));
        List<String> lines = refused.getMessage().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("These settings cannot be used:");
        return lines.stream().skip(1).map(line -> line.substring("- ".length())).toList();
    }
}
