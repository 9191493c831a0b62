package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
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
        var coverage = new Coverage(1, 1, 1, 1, null, null, new TreeMap<>(), new TreeMap<>());
        var passages = List.of(new RankedPassage(Passages.of("a", TEXT), 1));
        var evidence = new Evidence(Question.of(question), passages, Map.of(), coverage);

        assertThat(NamesMet.share(evidence.question(), evidence, new PlainVocabulary()))
                .isCloseTo(share, within(0.01));
    }
}
