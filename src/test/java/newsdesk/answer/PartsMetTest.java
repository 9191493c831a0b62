package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.Test;

class PartsMetTest {

    private static final Outlet HERALD = new Outlet("Kyrdan Herald");
    private static final Outlet GAZETTE = new Outlet("The Tarvian Gazette");
    private static final String FERRY = "A drifting mine sank the grain ferry near Ashmere.";
    private static final String TRUCE = "The mediator announced a thirty-day truce at Castle Lorrimont.";
    private static final String QUESTION = "Does the Kyrdan Herald report that a drifting mine sank the grain ferry, "
            + "while the Tarvian Gazette suggests that the mediator announced a thirty-day truce?";

    @Test
    void partsAreMetWhereEachOutletReportsItsOwn() {
        assertThat(share(QUESTION, passage(HERALD, "2031-03-04", FERRY), passage(GAZETTE, "2031-03-17", TRUCE)))
                .isGreaterThan(0.9);
    }

    @Test
    void aPartIsNotMetByWhatAnotherOutletReports() {
        assertThat(share(QUESTION, passage(HERALD, "2031-03-04", FERRY), passage(HERALD, "2031-03-17", TRUCE)))
                .isLessThan(0.4);
    }

    @Test
    void aPartIsNotMetByAnArticleOfAnotherDayThanTheOneNamed() {
        String question = "What sank the grain ferry, according to the Kyrdan Herald report published on 5 March 2031?";

        assertThat(share(question, passage(HERALD, "2031-03-05", FERRY))).isGreaterThan(0.9);
        assertThat(share(question, passage(HERALD, "2031-03-04", FERRY))).isZero();
    }

    private static double share(String words, Passage... passages) {
        Reading reading =
                new QuestionReader().read(words, LocalDate.of(2031, 4, 1), Set.of(HERALD, GAZETTE), Set.of("en"));
        Question question =
                reading instanceof Reading.Understood(Question understood) ? understood : Question.of(words);
        var coverage = new Coverage(1, 1, 1, 1, (LocalDate) null, null, new TreeMap<>(), new TreeMap<>());
        List<RankedPassage> ranked =
                List.of(passages).stream().map(one -> new RankedPassage(one, 1)).toList();
        return new PartsMet(new PlainVocabulary()).share(new Evidence(question, ranked, Map.of(), coverage));
    }

    private static Passage passage(Outlet outlet, String day, String text) {
        Imprint imprint = new Imprint("", "", outlet, "", Published.parse(day), Published.undated(), Link.NONE, "en");
        return new Passage(
                new ArticleId(text + day), "hash", imprint, 0, 0, 0, text, List.of(new Span(0, text.length())));
    }
}
