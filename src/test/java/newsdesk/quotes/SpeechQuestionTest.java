package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechQuestionTest {

    private static final Speakers KNOWN = known("Anna Brook", "Tom Ash", "Velmara's foreign ministry", "The Citadel");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Brook say about the harbour?                       | Anna Brook                 | harbour
            What did Anna Brook say?                                    | Anna Brook                 | ''
            what has Tom Ash recently said on grain prices              | Tom Ash                    | recently grain prices
            What does Ash think of the bridge?                          | Tom Ash                    | bridge
            According to Brook, who closed the bridge?                  | Anna Brook                 | who closed bridge
            What were Brook's remarks about the treaty?                 | Anna Brook                 | treaty
            What is Ash’s position on the treaty?                       | Tom Ash                    | treaty
            What did Velmara's foreign ministry announce on Monday?     | Velmara's foreign ministry | monday
            How did the Citadel respond to the offer?                   | The Citadel                | offer
            """)
    void aQuestionAboutOneSpeakersWordsNamesHimAndItsTopic(String question, String speaker, String topic) {
        assertThat(SpeechQuestion.read(question, KNOWN)).contains(new SpeechQuestion(List.of(speaker), topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who said that the harbour was closed?",
                "What did Fell say about the harbour?",
                "When did Brook open the harbour?",
                "Did Ash agree to meet Brook?",
                "What was said about Brook?",
                "Where is the bridge?"
            })
    void otherQuestionsAreAboutNoSpeakersWords(String question) {
        assertThat(SpeechQuestion.read(question, KNOWN)).isEmpty();
    }

    @Test
    void twoOfASurnameAreBothMeant() {
        assertThat(SpeechQuestion.read("What did Brook say?", known("Anna Brook", "Tom Brook")))
                .map(SpeechQuestion::speakers)
                .contains(List.of("Anna Brook", "Tom Brook"));
    }

    private static Speakers known(String... names) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            counts.put(name, 1);
        }
        return new Speakers(counts);
    }
}
