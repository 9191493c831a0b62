package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.question.Asked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO      | who met Venn                 | In the end Venn met Haake on the bridge.        | true
            WHO      | who met Venn                 | A minister met Venn on the bridge.              | true
            WHO      | who met venn                 | In the end Venn met nobody.                     | false
            WHERE    | where did they meet          | They met in Port Ister on Sunday.               | true
            WHERE    | where did they meet          | They met and said little.                       | false
            WHEN     | when did they meet           | They met on 4 March.                            | true
            WHEN     | when did they meet           | They met last week.                             | true
            WHEN     | when did they meet           | They met two days later.                        | true
            WHEN     | when did they meet           | They met at the bridge.                         | false
            HOW_MANY | how many were freed          | Some 140 prisoners were freed.                  | true
            HOW_MANY | how many were freed          | Dozens of prisoners were freed.                 | true
            HOW_MANY | how many were freed          | The prisoners were freed.                       | false
            WHEN     | what date did they meet on   | They met last week.                             | false
            WHEN     | in which year did they meet  | They met in 2019.                               | true
            HOW_MANY | how many hours did it take   | Two delegations met.                            | false
            HOW_MANY | how many hours did it take   | They met for three hours.                       | true
            WHY      | why did the talks fail       | The talks failed because nobody came.           | true
            WHY      | why did the talks fail       | The talks failed.                               | false
            WHETHER  | did the talks fail           | The talks failed.                               | true
            """)
    void aSentenceFitsIfItHoldsTheKindOfThingThatIsAskedFor(
            Asked asked, String question, String sentence, boolean fits) {
        assertThat(AnswerShape.fits(asked, question, sentence)).isEqualTo(fits);
    }
}
