package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final String TAMSIN = "What did Tamsin say?";
    private static final String BROOK = "What did Brook say?";

    private final Suggestions suggestions = new Suggestions();
    private final List<String> looked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    @Test
    void whatIsAnsweredIsOfferedAndNobodyIsCalledHe() {
        assertThat(near(1, "He said no. Tamsin said yes.", true, true)).containsExactly(TAMSIN);
    }

    @Test
    void whatWasAnsweredBeforeIsOfferedBesideWhatIsNew() {
        near(1, "Brook told them.", true, true);

        assertThat(near(1, "Tamsin said yes. Brook told them.", true, true)).containsExactly(TAMSIN, BROOK);
    }

    @Test
    void whatAQuickLookDoesNotAnswerIsNotAnsweredAtAll() {
        assertThat(near(1, "Tamsin said yes.", false, true)).isEmpty();
        assertThat(looked).containsExactly(TAMSIN);
        assertThat(answered).isEmpty();
    }

    @Test
    void whatOnlyLooksAnsweredIsNotOffered() {
        assertThat(near(1, "Tamsin said yes.", true, false)).isEmpty();
        assertThat(answered).containsExactly(TAMSIN);
    }

    @Test
    void theSameQuestionIsTriedOnceInACoverage() {
        near(1, "Tamsin said yes.", true, true);

        assertThat(near(1, "Tamsin said no.", true, true)).containsExactly(TAMSIN);
        assertThat(answered).containsExactly(TAMSIN);
    }

    @Test
    void anotherCoverageMayNotAnswerIt() {
        near(1, "Tamsin said yes.", true, true);

        assertThat(near(2, "Tamsin said no.", false, true)).isEmpty();
    }

    @Test
    void noFurtherQuestionIsTriedAfterOneAnswer() {
        near(1, "Tamsin said yes. Brook said no. Orla said so.", true, false);

        assertThat(looked).containsExactly(TAMSIN);
    }

    @Test
    void noFurtherQuestionIsTriedAfterTwoQuickLooks() {
        near(1, "Tamsin said yes. Brook said no. Orla said so.", false, true);

        assertThat(looked).containsExactly(TAMSIN, BROOK);
    }

    private List<String> near(long generation, String text, boolean looks, boolean is) {
        var coverage = new Coverage(generation, 1, 1, 1, null, null, new TreeMap<>(), new TreeMap<>());
        var passages = List.of(new RankedPassage(Passages.of("a", text), 1));
        var evidence = new Evidence(Question.of("Who closed the bridge?"), passages, Map.of(), coverage);
        return suggestions.near(evidence, question -> new Suggestions.Trial() {

            @Override
            public boolean looksAnswered() {
                looked.add(question.text());
                return looks;
            }

            @Override
            public boolean isAnswered() {
                answered.add(question.text());
                return is;
            }
        });
    }
}
