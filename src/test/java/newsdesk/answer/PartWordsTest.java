package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartWordsTest {

    private static final LuceneVocabulary VOCABULARY = new LuceneVocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withdrew    | The garrison withdrew at dawn.      | 1
            withdrawing | Nobody saw the withdrawal.          | 1
            refused     | The envoy declined.                 | 1
            refused     | The envoy agreed.                   | 0
            ferry       | FERRIES sank.                       | 1
            ferry       |                                     | 0
            """)
    void aWordIsFoundInAnyFormAndInWordsThatMayStandForIt(String word, String text, double share) {
        PartWords words = words(wanted(word, 3, false));

        assertThat(words.share(words.in(text == null ? "" : text))).isEqualTo(share);
    }

    @Test
    void wordsCountByTheirWeights() {
        PartWords words = words(wanted("ferry", 1, false), wanted("mine", 3, false));

        assertThat(words.weight()).isEqualTo(4);
        assertThat(words.share(words.in("A mine drifted."))).isEqualTo(0.75);
        assertThat(words.share(words.in("A mine sank the ferry. The mine drifted.")))
                .isEqualTo(1);
    }

    @Test
    void namesAreCountedAmongThemselves() {
        PartWords words = words(wanted("Ilse", 1, true), wanted("Brandt", 2, true), wanted("truce", 5, false));

        assertThat(words.shareOfNames(words.in("Brandt announced a truce."))).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void whereNothingIsNamedAllNamesAreThere() {
        PartWords words = words(wanted("truce", 5, false));

        assertThat(words.shareOfNames(words.in("Snow fell."))).isEqualTo(1);
    }

    static PartWords words(PartWords.Wanted... wanted) {
        return new PartWords(List.of(wanted), VOCABULARY, new Lexicon.Late(VOCABULARY));
    }

    static PartWords.Wanted wanted(String word, double weight, boolean name) {
        return new PartWords.Wanted(
                VOCABULARY.words(word).getFirst().stem(), word.toLowerCase(Locale.ROOT), weight, name);
    }
}
