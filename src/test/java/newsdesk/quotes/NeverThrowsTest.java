package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.quotes.lucene.WrittenBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody would print: invented articles cut, shuffled and sprinkled with what finders stumble over.
class NeverThrowsTest {

    private static final int TEXTS = 60;

    private static final List<String> STUMBLING_BLOCKS = List.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            "``",
            "''",
            " said ",
            ", he said, ",
            " according to ",
            ":",
            "\n",
            "\r\n",
            "\n\n",
            ",",
            ".",
            "…",
            "—",
            "\u00a0",
            "\u200b",
            "\ud83d\udc08",
            "\ud83d",
            "\u0301",
            "\ufeff",
            "(",
            ")",
            "[",
            " ",
            "Mr.",
            "\u0000",
            "\u2028",
            "que dijo",
            "сказал",
            "說",
            "\ud835\udd38");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverAnArticleHoldsItsQuotationsAreFoundAndPrinted(long seed) throws IOException {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> bodies = bodies();

        for (int i = 0; i < TEXTS; i++) {
            String text = spoilt(bodies.get(chance.nextInt(bodies.size())), chance);
            Article article = new Article(new ArticleId("spoilt"), Imprint.NONE, text + "x");

            assertThatCode(() -> Sayings.of(Extracts.of(article, WrittenBook.FINDER.quotations(article)))
                            .forEach(saying -> Comparison.of(SpokenWords.of(text), SpokenWords.of(saying.words()))))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> bodies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/newsdesk/invented"))) {
            return files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .map(MarkedByHand::body)
                    .toList();
        }
    }

    /// A stretch of a text with some of its characters taken out, doubled, or replaced.
    private static String spoilt(String text, RandomGenerator chance) {
        int from = chance.nextInt(text.length());
        StringBuilder spoilt = new StringBuilder(text.substring(from, Math.min(text.length(), from + 600)));
        for (int i = 0; i < 25; i++) {
            int at = chance.nextInt(spoilt.length() + 1);
            int to = Math.min(spoilt.length(), at + chance.nextInt(4));
            spoilt.replace(at, to, STUMBLING_BLOCKS.get(chance.nextInt(STUMBLING_BLOCKS.size())));
        }
        return spoilt.toString();
    }
}
