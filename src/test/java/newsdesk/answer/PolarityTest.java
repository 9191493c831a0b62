package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He ruled out deploying troops                       | deploy troop
            Venn denied that the port was shut                  | port shut
            The port is open                                    |
            The port isn't open, but the bridge is              | open
            No troops crossed; the bridge held                  | troop cross
            She did not rule out talks                          |
            Without a truce, aid cannot arrive                  | truc arriv
            The ceasefire remains elusive                       | ceasefir remain
            She kept the port, but ruled out a port toll        | toll
            """)
    void aDenialReachesToTheEndOfItsClause(String text, String denied) {
        Set<String> expected = denied == null ? Set.of() : Set.of(denied.split(" "));

        assertThat(Polarity.denied(text, new PlainVocabulary())).isEqualTo(expected);
    }
}
