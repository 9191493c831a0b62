package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Passages;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesMetTest {

    private static final Set<Outlet> OUTLETS = Set.of(new Outlet("Kyrdan Herald"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the Kyrdan Herald report about the ferry?                            |
            What does the Ister Courier report on the ferry say?                           | Ister Courier
            Who sank the ferry, according to an article in the Ister Courier?              | Ister Courier
            Who sank the ferry, as reported by the Kyrdan Herald and by the Ister Courier? |
            Does an article by the Kyrdan Herald agree with another by Ister Radio?        | Ister Radio
            What did the report on Velmara say?                                            |
            What did the report published on 4 March say?                                  |
            """)
    void aNameInThePlaceOfASourceIsOneUnlessTheCoverageHasItsArticles(String words, String unknown) {
        List<String> expected = unknown == null ? List.of() : Arrays.asList(unknown.split("; "));

        assertThat(SourcesMet.unknown(question(words))).isEqualTo(expected);
    }

    @Test
    void anUnknownSourceIsMetWhereTheBestPassagesReportWhatItSays() {
        Question question = question("What does the Ister Courier report about the ferry?");

        assertThat(SourcesMet.all(question, evidence(question, "The ferry sank, the Ister Courier said.")))
                .isTrue();
        assertThat(SourcesMet.all(question, evidence(question, "The ferry sank.")))
                .isFalse();
    }

    private static Evidence evidence(Question question, String text) {
        var coverage = new Coverage(1, 1, 1, 1, (LocalDate) null, null, new TreeMap<>(), new TreeMap<>());
        return new Evidence(question, List.of(new RankedPassage(Passages.of("a", text), 1)), Map.of(), coverage);
    }

    private static Question question(String words) {
        return switch (new QuestionReader().read(words, LocalDate.of(2031, 4, 1), OUTLETS, Set.of("en"))) {
            case Reading.Understood(Question question) -> question;
            case Reading.NotUnderstood(String why) -> throw new AssertionError(why);
        };
    }
}
