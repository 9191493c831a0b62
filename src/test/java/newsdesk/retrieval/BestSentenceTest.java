package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsdesk.question.Question;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

class BestSentenceTest {

    private static final TakenApart TOGETHER =
            takenApart("together", "Rain fell on Ashmere. The envoy signed the truce. Nobody cheered.");
    private static final TakenApart STREWN =
            takenApart("strewn", "The envoy saw Ashmere. Somebody signed a cheque. The truce was over.");

    @Test
    void wordsOfOneSentenceSayMoreThanWordsStrewnOverAPassage() {
        BestSentence sentence = read("Which envoy signed the truce?");

        assertThat(sentence.share(TOGETHER)).isGreaterThan(sentence.share(STREWN));
    }

    @Test
    void aSentenceWithAllTheWordsHasAllOfTheQuestion() {
        assertThat(read("envoy signed truce").share(TOGETHER)).isEqualTo(1);
    }

    @Test
    void thePartThatIsAnsweredBestCounts() {
        assertThat(read("floods in the north", "envoy signed truce").share(TOGETHER))
                .isEqualTo(1);
    }

    @Test
    void aQuestionWithoutContentWordsIsAnsweredByNoSentence() {
        assertThat(read("the of and").share(TOGETHER)).isZero();
    }

    private static TakenApart takenApart(String article, String text) {
        return TakenApart.of(Passages.of(article, text), new LuceneVocabulary());
    }

    private static BestSentence read(String... questions) {
        return new BestSentence(List.of(questions).stream().map(Question::of).toList(), new LuceneVocabulary(), _ -> 1);
    }
}
