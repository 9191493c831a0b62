package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Span;
import newsdesk.retrieval.Passages;
import org.junit.jupiter.api.Test;

class CitationTest {

    private final Passage passage = Passages.of("a", "\n\n  The talks failed. Nobody was hurt. It rained.");

    @Test
    void citedWordsAreTheWordsOfThePassage() {
        assertThat(Citation.ofSentence(passage, 1).words()).isEqualTo("Nobody was hurt.");
    }

    @Test
    void aCitationKnowsWhereItStandsInTheArticle() {
        assertThat(Citation.ofSentence(passage, 1).inArticle()).isEqualTo(new Span(22, 38));
    }

    @Test
    void severalSentencesCanBeCitedAtOnce() {
        assertThat(new Citation(passage, 0, 34).words()).isEqualTo("The talks failed. Nobody was hurt.");
    }

    @Test
    void partOfASentenceCannotBeCited() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(passage, 0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(passage, 4, 17));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(passage, 18, 17));
    }

    @Test
    void anUncitedStatementCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("The talks failed.", List.of()));
    }
}
