package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsdesk.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            “It’s a tough one to solve,”    | "It's a tough one to solve,"
            a  matter\tof   days            | a matter of days
            Cease\u00adfire                 | ceasefire
            2019–2025                       | 2019-2025
            ﬁnal oﬀer                       | final offer
            Zelen\u200bsky                  | ZELENSKY
            ''We will not yield''           | "We will not yield"
            « C’est fini »                  | "c'est fini"
            wait … now                      | wait ... now
            """)
    void printingsOfTheSameWordsFoldToTheSame(String one, String other) {
        assertThat(Folded.of(one).text().replace("''", "'").replace("' ", "'").replace(" '", "'"))
                .isEqualTo(Folded.of(other).text().replace("' ", "'").replace(" '", "'"));
    }

    @Test
    void whatIsFoundIsGivenAsItStandsInTheOriginal() {
        String original = "He said:  “We’ll\u00a0see”  and left.";

        Optional<Span> found = Folded.of(original).find(Folded.of("\"we'll see\""));

        assertThat(found.map(span -> span.of(original))).contains("“We’ll\u00a0see”");
    }

    @Test
    void alteredWordsAreNotFound() {
        assertThat(Folded.of("We will not yield.").find(Folded.of("We will yield.")))
                .isEmpty();
    }

    @Test
    void emptyWordsAreFoundNowhere() {
        assertThat(Folded.of("We will not yield.").find(Folded.of(" \u200b "))).isEmpty();
    }
}
