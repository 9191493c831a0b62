package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CutTest {

    @Test
    void whatFitsIsNotCut() {
        assertThat(Cut.line("Vell *opens*", 14)).isEqualTo("Vell \\*opens\\*");
        assertThat(Cut.sentence("Vell.", 5)).isEqualTo("Vell.");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("Talks open in Vell", 12, "Talks open…"),
                arguments("Talks open in Vell", 11, "Talks open…"),
                arguments("*****", 6, "\\*\\* …"),
                arguments("Unbelievablyunbreakable", 8, "Unbelie…"),
                arguments("a🙂🙂🙂", 5, "a🙂 …"),
                arguments("Talks", 0, ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lineEndsWithAWholeWordOrCharacterAndItsBackslash(String text, int room, String cut) {
        assertThat(Cut.line(text, room)).isEqualTo(cut).hasSizeLessThanOrEqualTo(room);
    }

    @Test
    void cutSentenceSaysSo() {
        assertThat(Cut.sentence("Nobody knows where the delegates from Norrland are.", 40))
                .isEqualTo("Nobody knows where the delegates… (cut)");
    }

    @Test
    void quotationIsNotCutWhereItCanBeLeftOut() {
        assertThat(Cut.sentence("The delegates left late, she said: “We will not stay here for long.”", 60))
                .isEqualTo("The delegates left late, she said: … (cut)");
    }

    @Test
    void textEndsWithASentence() {
        String text = "The talks opened in Vell. Delegates came late.\nShe said: “We stay. We wait.” Nobody left.";

        assertThat(Cut.text(text, 60)).isEqualTo("The talks opened in Vell. Delegates came late. … (cut)");
        assertThat(Cut.text(text, 75)).isEqualTo("The talks opened in Vell. Delegates came late. … (cut)");
        assertThat(Cut.text(text, 87)).endsWith("“We stay. We wait.” … (cut)");
    }
}
