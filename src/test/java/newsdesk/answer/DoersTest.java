package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoersTest {

    private final Doers doers = new Doers(new LuceneVocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Did Venn propose a truce?                             | Haake proposed a truce that Venn could sign.          | true
            Did Venn propose a truce?                             | Venn proposed a truce that Haake could sign.          | false
            When did Venn close the port?                         | The port was closed by Haake; nobody had asked Venn.  | true
            When did Venn close the port?                         | The port was closed before Venn met Haake.            | false
            Why was it Venn who closed the port that Haake needs? | Haake closed the port, which helps Venn.              | true
            Why was it Venn who came up with the proposal?        | Haake proposed the truce that Venn signed.            | true
            Why was it Venn who came up with the proposal?        | The truce was proposed by Venn, and Haake signed it.  | false
            Did Venn propose a truce?                             | Haake proposed a truce.                               | false
            Did Venn propose a truce?                             | Haake and later Venn proposed a truce.                | false
            Did Venn propose a truce?                             | Venn met Haake. He proposed a truce.                  | false
            Did Venn say that the port is closed?                 | Haake said that Venn has closed the port.             | false
            What was proposed to Venn?                            | Haake proposed a truce to Venn.                       | false
            """)
    void whatAnotherCertainlyDidIsToldFromWhatTheOneDidWhoIsAskedAbout(
            String question, String sentence, boolean another) {
        assertThat(doers.areOthers(question, sentence)).isEqualTo(another);
    }
}
