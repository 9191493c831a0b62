package newsdesk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletReaderTest {

    private static final OutletReader READER = new OutletReader(Stream.of(
                    "The Guardian",
                    "The Verge",
                    "TechCrunch",
                    "BBC News - Technology",
                    "The Age",
                    "FOX News - Health",
                    "FOX News - Lifestyle",
                    "Time",
                    "Fortune",
                    "Wired",
                    "The Sydney Morning Herald",
                    "The New York Times",
                    "CBSSports.com",
                    "Live Weather: Storms and Floods",
                    "The Star | News From Town",
                    "Xybc | Money Day and Night",
                    "Business Today",
                    "El País",
                    "Harbour News For Sailors",
                    "Reuters",
                    "The Times",
                    "")
            .map(Outlet::new)
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "According to The Guardian, who won?            ; The Guardian",
                "according to the guardian who won              ; The Guardian",
                "What did the GUARDIAN’S reporter see?          ; The Guardian",
                "What is said in the Verge about phones?        ; The Verge",
                "did the verge report on this                   ; The Verge",
                "The Verge: what did it say?                    ; The Verge",
                "TechCrunch's report on Google                  ; TechCrunch",
                "the tech crunch article                        ; TechCrunch",
                "What does the BBC say?                         ; BBC News - Technology",
                "does bbc news have it                          ; BBC News - Technology",
                "the Age reported on fees                       ; The Age",
                "Did The Age's article blame Google?            ; The Age",
                "The Age said what?                             ; The Age",
                "Who was named by Time?                         ; Time",
                "Who is accused by Fortune of fraud?            ; Fortune",
                "Who is accused by 'The Verge' of fraud?        ; The Verge",
                "What is told in 'The Age' of Monday?           ; The Age",
                "What did Fortune report?                       ; Fortune",
                "in Wired's article on AI, who spoke?           ; Wired",
                "the Sydney Morning Herald story                ; The Sydney Morning Herald",
                "what does the NYT say about it                 ; The New York Times",
                "New York Times on the summit                   ; The New York Times",
                "Which game does CBSSports.com preview?         ; CBSSports.com",
                "which game does CBS Sports preview?            ; CBSSports.com",
                "a live weather piece on storms                   ; Live Weather: Storms and Floods",
                "What do writers of The Star think?             ; The Star | News From Town",
                "XYBC on rates                                  ; Xybc | Money Day and Night",
                "what did el pais write                         ; El País",
                "what does Reuters say                          ; Reuters",
                "Time magazine's person of the year           ; Time",
                "What did The Times report on Tuesday?          ; The Times",
            })
    void aNameCountsHoweverItIsWritten(String question, String outlet) {
        assertThat(outletsIn(question)).containsExactly(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the age of the president?",
                "What did they say about the Age of Reason?",
                "Who was shaped by the 'Age of Reason'?",
                "how many times did they meet",
                "What time is the summit?",
                "Time is running out, for whom?",
                "Which Fortune 500 companies left Russia?",
                "a fortune was lost",
                "on the verge of collapse?",
                "was the room wired",
                "The Financial Times said what?",
                "how is business today",
                "smh who wrote this",
                "the guardian of the constitution",
                "Guardianship reform",
                "Who was hit by time?",
                "",
                "?!",
            })
    void anOrdinaryWordIsNoName(String question) {
        assertThat(outletsIn(question)).isEmpty();
    }

    @Test
    void aNameThatSeveralShareNamesAllOfThem() {
        assertThat(outletsIn("what did Fox News say?")).containsExactly("FOX News - Health", "FOX News - Lifestyle");
    }

    @Test
    void theLongestNameWins() {
        assertThat(outletsIn("The FOX News - Health article, please")).containsExactly("FOX News - Health");
        assertThat(outletsIn("The New York Times")).containsExactly("The New York Times");
    }

    @Test
    void everyMentionKnowsWhereItStands() {
        String question = "Did The Age agree with TechCrunch’s report, or with The Age before?";

        List<OutletMention> mentions = READER.read(question);

        assertThat(mentions)
                .extracting(mention -> mention.span().of(question))
                .containsExactly("The Age", "TechCrunch", "The Age");
    }

    @Test
    void withoutOutletsNothingIsNamed() {
        assertThat(new OutletReader(List.of()).read("What did The Guardian say?"))
                .isEmpty();
    }

    private static List<String> outletsIn(String question) {
        return READER.read(question).stream()
                .map(mention -> mention.outlet().name())
                .toList();
    }
}
