package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesMetTest {

    private static final String TEXT =
            "President Volodymyr Zelenskyy of Ukraine left Kyiv in 2019 for talks with U.S. envoys.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Did Zelensky leave Kiev?                | 1
            Did the Ukrainians leave?               | 1
            Did American envoys meet Zelenskiy?     | 1
            did zelensky leave                      | 1
            What did Xi Jinping tell Zelensky?      | 0.333
            What happened in Kyiv in 2022?          | 0.5
            What did they say on Monday in August?  | 1
            """)
    void namesAreMetInEverySpellingOfThem(String question, double share) {
        assertThat(share(question, TEXT, OtherNames.NONE)).isCloseTo(share, within(0.01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Foreign Minister Marrow say?          | Marrow said nothing.                       | 1
            What did President Marrow say?                 | The chairman, Ada Marrow, said nothing.    | 1
            Did Secretary of State Ada Marrow go?          | Ada Marrow went.                           | 1
            What did President Marrow say?                 | The president said nothing.                | 0
            Did the Foreign Minister of Velmara go?        | The prime minister of Velmara went.        | 0.667
            Who is the President of Velmara?               | The president of Norlund spoke.            | 0.5
            Did John Marrow resign?                        | J. Marrow resigned.                        | 1
            Did John Marrow resign?                        | J.R. Marrow resigned.                      | 1
            Did J. Marrow resign?                          | John Marrow resigned.                      | 1
            Did J. Marrow resign?                          | Mr Marrow resigned.                        | 1
            Did J. Marrow resign?                          | Peter Marrow resigned.                     | 0
            Did John Marrow resign?                        | Jane Marrow resigned.                      | 0.5
            Did John Marrow resign?                        | P. Marrow resigned.                        | 0.5
            """)
    void aPersonIsMetWithoutTitleAndByAnInitial(String question, String text, double share) {
        assertThat(share(question, text, OtherNames.NONE)).isCloseTo(share, within(0.01));
    }

    @Test
    void aNameIsMetByAnotherThatTheCoverageExplains() {
        var names = new OtherNames(
                List.of(new OtherNames.Name("VHU", List.of("vhu"), List.of(List.of("veldran", "harbour", "union")))));

        assertThat(share("Did the VHU strike?", "The Veldran Harbour Union struck.", names))
                .isEqualTo(1);
        assertThat(share("Did the VHU strike?", "The Vell Hunters Union struck.", names))
                .isZero();
    }

    private static double share(String question, String text, OtherNames names) {
        var coverage = new Coverage(1, 1, 1, 1, null, null, new TreeMap<>(), new TreeMap<>());
        var passages = List.of(new RankedPassage(Passages.of("a", text), 1));
        var evidence =
                new Evidence(Question.of(question), passages, Map.of(), names, coverage, Double.POSITIVE_INFINITY);
        return NamesMet.share(evidence.question(), evidence, new PlainVocabulary());
    }
}
