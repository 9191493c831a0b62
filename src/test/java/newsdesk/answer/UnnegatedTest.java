package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnegatedTest {

    private final Vocabulary plain = new LuceneVocabulary();
    private final Set<String> asked = plain.stems("interested under");
    private final Vocabulary unnegated = new Unnegated(plain, asked);

    @Test
    void aWordThatDeniesWhatIsAskedAboutIsThatToo() {
        Set<String> stems = unnegated.stems("Norvia seems uninterested.");

        assertThat(stems).containsAll(plain.stems("Norvia seems uninterested interested"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvia seems uninterested.",
                "Uninterested, Norvia left.",
                "Norvia left the country under way.",
                "Norvia left.",
                ""
            })
    void whatIsKnownOfATextAlreadyChangesNothing(String text) {
        assertThat(new Unnegated(plain, asked).stems(text, plain.stems(text))).isEqualTo(unnegated.stems(text));
    }

    @Test
    void allOtherWordsStayAsTheyAre() {
        String text = "Norvia is unwilling to meet under a union of the uninformed.";

        assertThat(unnegated.words(text)).isEqualTo(plain.words(text));
    }
}
