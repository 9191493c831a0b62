package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageSplitterTest {

    static Stream<String> awkwardBodies() {
        return Stream.of(
                "One sentence.",
                "  \n Leading and trailing white space.  \n\n",
                "Windows\r\nline ends.\r\n\r\nTwo paragraphs. Three sentences.",
                "🔥 first 🔥. Then é and é. " + "Numbers 1.5 and U.S. troops. ".repeat(200),
                "word ".repeat(1000),
                "x".repeat(9000),
                "🚢".repeat(3000) + " end.",
                "Tabs\tand\u00a0hard spaces. ".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("awkwardBodies")
    void passagesHoldEveryWordExactlyOnceAndKnowWhereItStands(String body) {
        List<Passage> passages = split(body);

        for (Passage passage : passages) {
            assertThat(body.substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(passage.startInCodePoints()).isEqualTo(body.codePointCount(0, passage.start()));
        }
        String words = passages.stream().map(Passage::text).collect(Collectors.joining());
        assertThat(words.replaceAll("[\\s\\p{Z}]", "")).isEqualTo(body.replaceAll("[\\s\\p{Z}]", ""));
    }

    @ParameterizedTest
    @MethodSource("awkwardBodies")
    void noPassageIsLongerThanItMayBe(String body) {
        assertThat(split(body)).allSatisfy(passage -> {
            assertThat(passage.text().length()).isLessThanOrEqualTo(PassageSplitter.MOST_CHARACTERS);
            assertThat(passage.text().split("[\\s\\p{Z}]+").length).isLessThanOrEqualTo(PassageSplitter.MOST_WORDS);
        });
    }

    @Test
    void anArticleIsCutIntoPassagesOfAboutTheSameLength() {
        String body = "Ten words stand in each one of these short sentences. ".repeat(25);

        List<Passage> passages = split(body);

        assertThat(passages).hasSize(2);
        assertThat(passages.getFirst().sentences()).hasSize(13);
        assertThat(passages.getLast().sentences()).hasSize(12);
    }

    @Test
    void passagesAreCutBetweenSentences() {
        String body = IntStream.range(0, 60)
                .mapToObj("Sentence number %d says that the talks went on."::formatted)
                .collect(Collectors.joining(" "));

        assertThat(split(body))
                .hasSizeGreaterThan(1)
                .allSatisfy(passage ->
                        assertThat(passage.text()).startsWith("Sentence number").endsWith("went on."));
    }

    @Test
    void ordinalsCountFromNought() {
        assertThat(split("Ten words stand in each one of these short sentences. ".repeat(90)))
                .extracting(Passage::ordinal)
                .containsExactly(0, 1, 2, 3);
    }

    private static List<Passage> split(String body) {
        return PassageSplitter.split(new Article(new ArticleId("a"), Imprint.NONE, body));
    }
}
