package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.Outlet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 22);

    private static final QuestionReader READER = new QuestionReader(_ -> Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r", "\u200b\u200e\u2066\ufeff", "\u00a0\u3000", "\u0000\u0007", "\u3164"})
    void emptyWordsAreAnsweredWithAnExample(String words) {
        assertThat(why(words)).startsWith("Ask a question, for example “");
    }

    @Test
    void aQuestionOverTheLimitIsToldItsLengthAndTheLimit() {
        assertThat(why("why? ".repeat(300)))
                .isEqualTo("Your question has 1,499 characters; the limit is 1,000. Ask it in fewer words.");
    }

    @Test
    void aQuestionOfExactlyTheLimitIsUnderstood() {
        assertThat(understood("a".repeat(1000)).text()).hasSize(1000);
        assertThat(understood("a" + "😀".repeat(999)).text()).hasSize(1999);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "🔥🔥🔥", "123 456", "!!! ... ???", "\"", "(*:", "<@123456789>", "<:pepe:123456> <a:wave:9>"
            })
    void whatHoldsNoWordsIsToldSo(String words) {
        assertThat(why(words)).startsWith("There are no words in that. Ask a question in words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND (",
                "title:Putin AND (text:\"Lavrov\" OR *:*)",
                "Putin* ~2 ^4 [a TO b] {x} \\ / !",
                "NOT",
                "<@123456789> who is **Lavrov**?",
                "`who` ~~is~~ ||Lavrov||",
            })
    void searchSyntaxAndMarkdownAreOrdinaryText(String words) {
        assertThat(understood(words).text()).isEqualTo(words);
    }

    @Test
    void theTextIsOneCleanLineOfComposedCharacters() {
        String words =
                "  Who\u200b met\r\n\tthe \u202emayor\u202c of Sao\u0303 Paulo,\u00a0\u00a0and\u0007 when\ufeff?\ud800 ";

        assertThat(understood(words).text()).isEqualTo("Who met the mayor of Saõ Paulo, and when?");
    }

    @Test
    void whatIsAskedAndWhichOutletsAreNamedIsRead() {
        Question question = understood("According to The Guardian, who called the meeting?");

        assertThat(question.asked()).isEqualTo(Asked.WHO);
        assertThat(question.outlets()).containsExactly(new Outlet("The Guardian"));
        assertThat(question.scope()).isEqualTo(Scope.EVERYTHING);
    }

    private static Question understood(String words) {
        return assertThat(read(words))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Understood.class))
                .actual()
                .question();
    }

    private static String why(String words) {
        return assertThat(read(words))
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.NotUnderstood.class))
                .actual()
                .why();
    }

    private static Reading read(String words) {
        return READER.read(words, TODAY, List.of(new Outlet("The Guardian"), Outlet.UNKNOWN), Set.of("en"));
    }
}
