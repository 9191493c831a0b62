package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.question.Question;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

class WordPairsTest {

    private final LuceneVocabulary vocabulary = new LuceneVocabulary();

    @Test
    void wordsSideBySideAreMoreThanTheSameWordsApart() {
        assertThat(share("the grain port", "Ships left the grain port.")).isEqualTo(1);
        assertThat(share("the grain port", "Grain rots in the port.")).isZero();
    }

    @Test
    void smallWordsDoNotPartAPair() {
        assertThat(share("port of Ashmere", "The port at Ashmere reopened.")).isEqualTo(1);
    }

    @Test
    void aPairThatIsOneOfTwoIsHalf() {
        assertThat(share("grain port reopened", "The grain port burned.")).isEqualTo(0.5);
    }

    @Test
    void aQuestionOfOneWordHasNoPairs() {
        assertThat(share("port", "The port reopened.")).isZero();
    }

    private double share(String question, String text) {
        return new WordPairs(Question.of(question), vocabulary, _ -> 1)
                .share(TakenApart.of(Passages.of("a", text), vocabulary));
    }
}
