package newsdesk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Veldran Harbour Union (VHU) went on strike.         | VHU  | Veldran Harbour Union
            a loan from the Norlund Bank for Trade and Ports (NBTP) | NBTP | Norlund Bank for Trade and Ports
            improvised explosive devices (IEDs) were found          | IED  | improvised explosive devices
            the Council of Veldran Bishops (CoVB) met               | CoVB | Council of Veldran Bishops
            Talks failed. Free Ostrel Party (F.O.P.) members left   | F.O.P. | Free Ostrel Party
            """)
    void aShortFormIsExplainedByTheWordsInFrontOfItsBrackets(String text, String brief, String full) {
        assertThat(Abbreviation.in(text)).containsExactly(new Abbreviation(brief, full));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor (Ostrel) spoke of talks.
            The Veldran Harbour Union (NTBP) went on strike.
            It rained in Vell. Harbour (VH) workers stayed at home.
            The Union (U) met.
            The VHU (VHU) met.
            """)
    void whatTheWordsDoNotSpellIsNoShortForm(String text) {
        assertThat(Abbreviation.in(text)).isEmpty();
    }

    @Test
    void severalAreFoundInOrder() {
        assertThat(Abbreviation.in("The Veldran Harbour Union (VHU) and the Norlund Rail Board (NRB) agreed."))
                .extracting(Abbreviation::brief)
                .containsExactly("VHU", "NRB");
    }
}
