package newsdesk.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelEmbedderTest {

    @TempDir
    static Path folder;

    private static ModelEmbedder embedder;

    @BeforeAll
    static void open() {
        embedder = new ModelEmbedder(folder, 2);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    private static float[] vector(String text) {
        return embedder.texts(List.of(text)).getFirst();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private static String repeated(String word, int times) {
        return IntStream.range(0, times).mapToObj(_ -> word).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsSoughtLiesMidwayBetweenTheQuestionAndItsWords() {
        String question = "Who opened the bridge?";
        float[] sought = embedder.sought(question);

        assertThat(cosine(sought, sought)).isCloseTo(1, within(1e-5));
        assertThat(cosine(sought, embedder.question(question)))
                .isCloseTo(cosine(sought, vector(question)), within(1e-5));
    }

    @Test
    void questionIsNearestToThePassageThatAnswersIt() {
        float[] question = embedder.question("Who opened the bridge?");
        List<float[]> passages = embedder.texts(List.of(
                "The mayor of Ostrel cut the ribbon and opened the new bridge on Monday.",
                "Wheat prices fell for the third month in a row."));

        assertThat(cosine(question, passages.get(0))).isGreaterThan(cosine(question, passages.get(1)) + 0.1);
    }

    static Stream<String> anyText() {
        return Stream.of(
                "One sentence.",
                repeated("4,711,000.25", 20),
                repeated("\uD83D\uDE80\uD83C\uDDFA\uD83C\uDDE6", 20),
                repeated("Зеленський", 20),
                repeated("泽连斯基总统星期一说", 20),
                repeated("우크라이나의", 20),
                "x".repeat(5000),
                "\u200B\u200B",
                "half of a pair: \uD83D",
                "[SEP] [CLS] [UNK]",
                "a\u0000b\tc\r\nd");
    }

    @ParameterizedTest
    @MethodSource("anyText")
    void everyTextHasAVectorOfUnitLength(String text) {
        float[] vector = vector(text);

        assertThat(vector).hasSize(embedder.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-4));
    }

    static Stream<String> longText() {
        return Stream.of(
                repeated("word", 2000),
                repeated("7", 600),
                repeated("4,711,000.25", 240),
                repeated("\uD83D\uDE80\uD83C\uDDFA\uD83C\uDDE6", 240),
                repeated("Зеленський", 240),
                repeated("泽连斯基总统", 240),
                repeated("우크라이나의", 40));
    }

    @ParameterizedTest
    @MethodSource("longText")
    void theLastWordsOfALongTextCount(String text) {
        float[] one = vector(text + " Rain is expected in the north.");
        float[] other = vector(text + " The minister has resigned today.");

        assertThat(cosine(one, other)).isLessThan(0.99999);
    }

    @Test
    void aTextInPartsIsNearToEachOfThem() {
        String wheat = repeated("Wheat prices fell on the exchange in Norlund.", 55);
        String bridge = repeated("The bridge over the river was closed for repairs.", 55);

        float[] both = vector(wheat + " " + bridge);

        assertThat(cosine(both, vector(wheat))).isGreaterThan(0.8);
        assertThat(cosine(both, vector(bridge))).isGreaterThan(0.8);
    }

    @Test
    void textsEmbeddedTogetherHaveTheVectorsTheyHaveAlone() {
        List<String> texts = List.of("A first text.", repeated("a second, longer one", 110), "The third.");

        List<float[]> together = embedder.texts(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).isEqualTo(vector(texts.get(i)));
        }
    }

    @Test
    void whatIsClosedSaysSo() {
        ModelEmbedder closed = new ModelEmbedder(folder, 1);
        closed.close();

        assertThatThrownBy(() -> closed.question("Is it open?"))
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining("closed");
    }
}
