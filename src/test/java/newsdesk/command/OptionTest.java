package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTest {

    @ParameterizedTest
    @CsvSource({"TEXT, anything at all", "NUMBER, 0", "NUMBER, 999999999", "SINCE, 7d", "FILE, a.jsonl", "FLAG, true"})
    void valueOfItsTypeIsTaken(Option.Type type, String value) {
        assertThat(Option.optional("x", type, "An option").fault(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, many, 'x needs a whole number such as 20, not \"many\".'",
        "NUMBER, -1, 'x needs a whole number such as 20, not \"-1\".'",
        "NUMBER, 9999999999, 'x needs a whole number such as 20, not \"9999999999\".'",
        "SINCE, soon, 'x needs a day such as 2025-08-20 or a time back such as 7d, 2w, 3m or 1y, not \"soon\".'",
        "FILE, '', x needs the path of a file."
    })
    void valueOfAnotherTypeIsFaulted(Option.Type type, String value, String fault) {
        assertThat(Option.optional("x", type, "An option").fault(value)).contains(fault);
    }

    @Test
    void whatACommandNeedsStandsWithoutItsNameWhereItIsATextOrAFile() {
        assertThat(Option.required("x", Option.Type.TEXT, "An option").isOperand())
                .isTrue();
        assertThat(Option.required("x", Option.Type.FILES, "An option").isOperand())
                .isTrue();
        assertThat(Option.required("x", Option.Type.NUMBER, "An option").isOperand())
                .isFalse();
        assertThat(Option.optional("x", Option.Type.TEXT, "An option").isOperand())
                .isFalse();
    }

    @Test
    void nameAndDescriptionFitEverywhere() {
        assertThatThrownBy(() -> Option.optional("Big", Option.Type.TEXT, "An option"))
                .hasMessageContaining("Big");
        assertThatThrownBy(() -> Option.optional("x", Option.Type.TEXT, "y".repeat(101)))
                .hasMessageContaining("100");
    }
}
