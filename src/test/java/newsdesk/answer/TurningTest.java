package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTest {

    private final Turning turning = new Turning(new PlainVocabulary());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Did Venn agree to the truce?            | Venn agreed to the truce.                  | false
            Did Venn agree to the truce?            | Venn refused the truce.                    | true
            Did Venn refuse the truce?              | Venn did not agree to the truce.           | false
            Why is Venn a legitimate leader?        | Haake called Venn an illegitimate leader.  | true
            Why is Venn a legitimate leader?        | Haake called Venn a legitimate leader.     | false
            Did the port open?                      | The port did not open.                     | true
            Is a truce likely?                      | A truce is unlikely.                       | true
            With no truce, what does Venn want?     | The truce that Venn could sign is elusive. | false
            Who opened the port?                    | The mayor closed the bridge.               | false
            """)
    void aDenialOrAnAntonymTurnsAQuestionRoundAndBothTurnItBack(String question, String sentence, boolean turned) {
        assertThat(turning.share(question, sentence) == 0).isNotEqualTo(turned);
    }
}
