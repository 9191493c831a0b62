package newsdesk.answer.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.answer.Thesaurus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetTest {

    private static final Thesaurus WORDS = new WordNet();

    @ParameterizedTest
    @CsvSource({
        "shut,      closes,    SAME",
        "new,       fresh,     SAME",
        "withdrew,  withdrawal, SAME",
        "truck,     lorries,   WIDER",
        "lorry,     trucks,    NONE",
        "gain,      loss,      OPPOSITE",
        "rudder,    treaty,    NONE",
        "Kolstow,   treaty,    NONE",
        "kolstow,   kolstow,   SAME"
    })
    void whatAWordIsToAnotherIsKnownInAnyForm(String said, String printed, Thesaurus.Relation relation) {
        assertThat(WORDS.relation(said, printed)).isEqualTo(relation);
    }
}
