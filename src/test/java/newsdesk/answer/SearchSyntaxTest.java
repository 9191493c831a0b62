package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            who is "Venn" AND ( orla:* OR [a TO b] ~2 \\ /x/ ? | who is Venn orla ?
            Did Venn say "a truce" (or not)?                   | Did Venn say "a truce" (or not)?
            Is the U.S. ready? TO BE CLEAR: now?               | Is the U.S. ready? TO BE CLEAR: now?
            """)
    void operatorsOfSearchEnginesAskForNothing(String typed, String plain) {
        assertThat(SearchSyntax.without(typed)).isEqualTo(plain);
    }
}
