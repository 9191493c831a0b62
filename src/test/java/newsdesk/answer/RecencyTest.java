package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import newsdesk.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecencyTest {

    private final Candidate old = candidate("The bridge is open.", "2031-03-01", 2);
    private final Candidate recent = candidate("The bridge is shut.", "2031-03-09", 1.5);
    private final Candidate undated = candidate("The bridge is long.", "", 1.4);
    private final Candidate far = candidate("The bridge is green.", "2031-03-20", 0.5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is the bridge open?                     | true
            What is the latest on the bridge?       | true
            Who currently guards the bridge?        | true
            Who is the mayor of Port Ister?         | true
            When was the bridge shut?               | false
            What did Venn say about the bridge?     | false
            """)
    void theWordsTellWhetherThePresentIsAskedFor(String question, boolean present) {
        assertThat(Recency.isAsked(Question.of(question))).isEqualTo(present);
    }

    @Test
    void forThePresentWhatIsOlderThanTheNewestGoodSentenceIsLeftOut() {
        assertThat(Recency.chosen(Question.of("Is the bridge open?"), List.of(old, recent, undated, far), 1))
                .containsExactly(recent, undated);
    }

    @Test
    void forThePastEveryGoodSentenceStaysInItsOrder() {
        assertThat(Recency.chosen(Question.of("Was the bridge open?"), List.of(old, recent, undated, far), 1))
                .containsExactly(old, recent, undated);
    }

    private static Candidate candidate(String text, String published, double score) {
        Imprint imprint = new Imprint(
                "The bridge",
                "",
                new Outlet("Herald"),
                "",
                Published.parse(published),
                Published.undated(),
                Link.NONE,
                "en");
        Passage passage =
                new Passage(new ArticleId(text), "hash", imprint, 0, 0, 0, text, List.of(new Span(0, text.length())));
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        for (Clue clue : Clue.values()) {
            clues.put(clue, 1.0);
        }
        return new Candidate(passage, 0, new Clues(clues), score);
    }
}
