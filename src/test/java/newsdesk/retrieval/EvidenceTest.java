package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String LONG = "The Veldran Harbour Union rejected the offer.";

    private final Vocabulary vocabulary = new LuceneVocabulary();

    @Test
    void theQuestionIsReadWithItsNamesAsTheTextPrintsThem() {
        Evidence read = evidence("What did the VHU reject?").inWordsOf(LONG, vocabulary);

        assertThat(read.question().text()).isEqualTo("What did the Veldran Harbour Union reject?");
        assertThat(read.terms()).containsKeys("vhu", "union");
        assertThat(read.otherNames().names())
                .containsExactly(new OtherNames.Name(
                        "Veldran Harbour Union",
                        List.copyOf(vocabulary.words("Veldran Harbour Union").stream()
                                .map(Vocabulary.Word::stem)
                                .toList()),
                        List.of(List.of("vhu"))));
    }

    @Test
    void aTextThatPrintsTheNameAsItIsAskedForLeavesTheQuestionAsItIs() {
        Evidence evidence = evidence("What did the VHU reject?");

        assertThat(evidence.inWordsOf("The Veldran Harbour Union (VHU) struck.", vocabulary))
                .isSameAs(evidence);
        assertThat(evidence.inWordsOf("It rained in Vell.", vocabulary)).isSameAs(evidence);
    }

    @Test
    void aQuestionWithADayKeepsItsWords() {
        Evidence evidence = evidence("What did the VHU reject on 4 March 2031?");

        assertThat(evidence.question().times()).isNotEmpty();
        assertThat(evidence.inWordsOf(LONG, vocabulary)).isSameAs(evidence);
    }

    private Evidence evidence(String asked) {
        Reading reading = new QuestionReader().read(asked, LocalDate.of(2031, 5, 1), Set.of(), Set.of("en"));
        Question question = ((Reading.Understood) reading).question();
        OtherNames names = new OtherNames(List.of(new OtherNames.Name(
                "VHU",
                List.of("vhu"),
                List.of(vocabulary.words("Veldran Harbour Union").stream()
                        .map(Vocabulary.Word::stem)
                        .toList()))));
        Coverage coverage = new Coverage(1, 1, 1, 1, null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(question, List.of(), Map.of("vhu", 3.0), names, coverage, Double.POSITIVE_INFINITY);
    }
}
