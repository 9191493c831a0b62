package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Who is Dmitry Polyanskiy?                               | dmitry polyanskiy",
                "Did Trump rule out sending U.S. troops to Ukraine?      | trump;us;ukraine",
                "did the US and NATO agree                               | us;nato",
                "What did Macron say about Putin’s terms?                | macron;putin",
                "Lavrov spoke at the UN                                  | un",
                "Lavrov said that Lavrov was there                       | lavrov;lavrov",
                "Sergei Lavrov spoke                                     | sergei lavrov",
                "Polyanskiy?                                             | polyanskiy",
                "What does Ursula von der Leyen want?                    | ursula von der leyen",
                "the Coalition of the Willing met                        | coalition of the willing",
                "Is it in Resolution 2623 of the council?                | resolution 2623;2623",
                "According to Le Monde, was Orbán there?                 | le monde;orban",
                "How many of the 1,200 drones cost $5bn?                 | 1200;5 billion",
                "in 24 hours or 30 days                                  | 24 hour;30 day",
                "the 24-hour ultimatum                                   | 24 hour",
                "about 20 percent or 20 % or 20%                         | 20 percent;20 percent;20 percent",
                "how many F-16 jets went to Kyiv                         | f-16;kyiv",
                "the 2nd round                                           | 2",
                "He met Zelensky, Macron and Starmer                     | zelensky;macron;starmer    ",
                "I think I'm lost                                        | ``",
            })
    void namesAndNumbersHaveOneForm(String text, String forms) {
        List<String> expected = forms.isEmpty() ? List.of() : Arrays.asList(forms.split(";", -1));

        assertThat(Names.of(text)).extracting(Names.Name::form).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is dmitry polyanskiy",
                "Will Peace Talks Begin In The Coming Weeks?",
                "Did they meet?",
                "Tell me who met whom.",
                "",
                "?!",
            })
    void withoutTellingCapitalsThereAreNoNames(String text) {
        assertThat(Names.of(text)).isEmpty();
    }

    @Test
    void everyNameKnowsWhereItStands() {
        String text = "Was Putin’s plan for the U.S. worth $5 billion?";

        assertThat(Names.of(text))
                .extracting(name -> name.span().of(text))
                .containsExactly("Putin", "U.S", "$5 billion");
    }
}
