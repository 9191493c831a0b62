package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import newsdesk.corpus.Span;
import newsdesk.quotes.tagging.MaxentTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {

    private static final MaxentTagger TAGGER = new MaxentTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Foreign Minister Anna Brook met reporters. "We stay," she said.                        | Anna Brook
            Foreign Minister Anna Brook met reporters. "We stay," Brook said.                      | Anna Brook
            Foreign Minister Anna Brook met reporters. "We stay," the minister said.               | Anna Brook
            Anna Brook, the mayor of Elm, met reporters. "We stay," the mayor said.                | Anna Brook
            Dame Anna Brook met reporters. "We stay," Dame Anna said.                              | Anna Brook
            "We stay," said Gen. Tom Ash. "And we build." The general said that he was tired.      | Tom Ash
            Mr. Tom Ash met Ms. Anna Brook. "We stay," she said.                                   | Anna Brook
            Tom Ash, 54, met reporters. His spokeswoman, Lise Hart, said the talks were over.      | Lise Hart
            President Anna Brook, who opened the bridge, said that it would last.                  | Anna Brook
            Anna Brook's statement said the bridge would last.                                     | Anna Brook
            Maj.-Gen. Tom Ash, who heads the mission, spoke. He said that he was a soldier.        | Tom Ash
            Dame Anna Brook looked tired. It was late. The envoy said the talks were over.         | Anna Brook
            Lt.-Col. Tom Ash led the way. "We drove," the officer said.                            | Tom Ash
            """)
    void theWordsForASpeakerAreThePerson(String body, String name) {
        assertThat(lastSpeaker(body, Aliases.NONE)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Elm Institute counts losses. Towns burned. The institute said that it was sure.    | Elm Institute
            The Defence Ministry spoke. It was late. The bridge had burned, the ministry said.     | The Defence Ministry
            Ostrenia's coastguard saw a drone; an hour later it said that it had been a kite.      | Ostrenia's coastguard
            Ostrenia has not paid. In a letter it stated that the money was gone.                  | Ostrenia
            Full repair could take five weeks, the grid company said.                              | the grid company
            """)
    void theWordsForABodyAreItsFullName(String body, String name) {
        assertThat(lastSpeaker(body, Aliases.NONE)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anna Brook met reporters. A spokesman said the talks were over.
            Anna Brook met reporters. "We stay," officials said.
            "We stay," he said.
            Ms. Anna Brook met reporters. "We stay," he said.
            An aide to Anna Brook said the talks were over.
            Anna Brook's office said the talks were over.
            Anna Brook met reporters. A deckhand spoke first. "It burned," a deckhand said. "I ran," she said.
            """)
    void whoIsNotNamedStaysUnknown(String body) {
        assertThat(lastSpeaker(body, Aliases.NONE)).isEmpty();
    }

    @Test
    void anAliasStandsForTheName() {
        Aliases aliases = Aliases.of(List.of("# how the agency writes it", "Anna Brook: Ana Bruk, A. Brook"));

        assertThat(lastSpeaker("Foreign Minister Ana Bruk said the talks were over.", aliases))
                .isEqualTo("Anna Brook");
    }

    @Test
    void anAliasOfTwoPeopleIsRefusedWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aliases.of(List.of("Anna Brook: Brook", "", "Tom Brook: Brook")))
                .withMessageContaining("Line 3")
                .withMessageContaining("Anna Brook");
    }

    @Test
    void aLineWithoutAColonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aliases.of(List.of("Anna Brook")))
                .withMessageContaining("Line 1");
    }

    private static String lastSpeaker(String body, Aliases aliases) {
        List<Quotation> found = new QuotationFinder(TAGGER, aliases).quotations(body);
        assertThat(found).as(body).isNotEmpty();
        return found.getLast().attribution() instanceof Attribution.Named(Speaker speaker, Span _)
                ? speaker.name()
                : "";
    }
}
