package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newsdesk.retrieval.Vocabulary;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

class UnnegatedTest {

    private final Vocabulary plain = new LuceneVocabulary();
    private final Vocabulary unnegated = new Unnegated(plain, plain.stems("interested under"));

    @Test
    void aWordThatDeniesWhatIsAskedAboutIsThatToo() {
        Set<String> stems = unnegated.stems("Norvia seems uninterested.");

        assertThat(stems).containsAll(plain.stems("Norvia seems uninterested interested"));
    }

    @Test
    void allOtherWordsStayAsTheyAre() {
        String text = "Norvia is unwilling to meet under a union of the uninformed.";

        assertThat(unnegated.words(text)).isEqualTo(plain.words(text));
    }
}
