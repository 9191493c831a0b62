package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We don't, we won’t!   | we dont we wont",
                "the harbours' gate    | the harbours gate",
                "'Ostrel' is \u2018shut\u2019 | ostrel is shut",
                "12.5 per-cent         | 12 5 per cent",
                "ﬁne — Ⅷ x²            | fine viii x2",
                "O''Brien              | o brien",
                "…                     | \"\"",
            })
    void wordsAreWithoutCaseMarksAndFormsOfLetters(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    /// The same by regular expressions, which say what is meant.
    private static List<String> defined(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})['’](?=\\p{L})", "");
        return Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void wordsAreThoseOfTheDefinitionWhateverTheText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20320504);
        String signs = "aBé'’ -.,1²ßİ\u0301\u0903ⅷ𝒜\ud83d\ude00字\n\u00a0“”";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));

            assertThat(Words.of(text.toString())).as("%s", text).isEqualTo(defined(text.toString()));
        }
    }
}
