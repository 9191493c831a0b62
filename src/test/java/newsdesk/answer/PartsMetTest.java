package newsdesk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.lucene.LuceneGenerations;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsMetTest {

    private static final Outlet HERALD = new Outlet("Kyrdan Herald");
    private static final Outlet GAZETTE = new Outlet("The Tarvian Gazette");
    private static final String FERRY = "A drifting mine sank the grain ferry near Ashmere.";
    private static final String TRUCE = "The mediator Ilse Brandt announced a thirty-day truce at Castle Lorrimont.";
    private static final String QUESTION = "Does the Kyrdan Herald report that a drifting mine sank the grain ferry, "
            + "while the Tarvian Gazette suggests that the mediator announced a thirty-day truce?";

    @TempDir
    Path data;

    @Test
    void partsAreMetWhereEachOutletReportsItsOwn() {
        assertThat(met(QUESTION, article(HERALD, "2031-03-04", FERRY), article(GAZETTE, "2031-03-17", TRUCE)))
                .isGreaterThan(Gate.PARTS);
    }

    @Test
    void aPartIsNotMetByWhatAnotherOutletReports() {
        assertThat(met(
                        QUESTION,
                        article(HERALD, "2031-03-04", FERRY),
                        article(HERALD, "2031-03-17", TRUCE),
                        article(GAZETTE, "2031-03-18", "Snow fell on the passes.")))
                .isLessThan(Gate.PARTS);
    }

    @Test
    void aPartIsNotMetByAnArticleOfAnotherDayThanTheOneNamed() {
        String question = "What sank the grain ferry, according to the Kyrdan Herald report published on 5 March 2031?";

        assertThat(met(question, article(HERALD, "2031-03-05", FERRY))).isGreaterThan(Gate.PARTS);
        assertThat(met(question, article(HERALD, "2031-03-04", FERRY))).isLessThan(Gate.PARTS);
    }

    @Test
    void whatBothOutletsAreSaidToReportIsNotMetByOneOfThem() {
        String question = "What sank the grain ferry, as both the Kyrdan Herald and the Tarvian Gazette report?";
        Article snow = article(GAZETTE, "2031-03-18", "Snow fell on the passes.");
        Article ferry = article(GAZETTE, "2031-03-18", FERRY);

        assertThat(met(question, article(HERALD, "2031-03-04", FERRY), snow))
                .isLessThan(met(question, article(HERALD, "2031-03-04", FERRY), ferry));
    }

    @Test
    void aNameThatStandsNowhereInTheOutletsArticlesMakesAPartLessMet() {
        String known = "Did the mediator Ilse Brandt announce a truce, according to the Tarvian Gazette?";
        String unknown = "Did the mediator Otmar Kelling announce a truce, according to the Tarvian Gazette?";
        Article truce = article(GAZETTE, "2031-03-17", TRUCE);

        assertThat(met(known, truce)).isGreaterThan(Gate.PARTS);
        assertThat(met(unknown, truce, article(HERALD, "2031-03-17", "Otmar Kelling fell ill.")))
                .isLessThan(Gate.PARTS);
    }

    private double met(String words, Article... articles) {
        Reading reading =
                new QuestionReader().read(words, LocalDate.of(2031, 4, 1), Set.of(HERALD, GAZETTE), Set.of("en"));
        Question question =
                reading instanceof Reading.Understood(Question understood) ? understood : Question.of(words);
        DataLock lock = new DataLock(data, "a test", Clock.systemUTC());
        try (LuceneGenerations generations = LuceneGenerations.byWords(data, lock)) {
            generations.reindex(new Listed(words, List.of(articles)), Progress.UNWATCHED);
            return new PartByPart(new Researcher(generations, new LuceneVocabulary(), 5))
                    .gather(question)
                    .met();
        }
    }

    private record Listed(String stamp, List<Article> list) implements ArticleSource {

        @Override
        public Stream<Article> articles() {
            return list.stream();
        }
    }

    private static Article article(Outlet outlet, String day, String text) {
        Imprint imprint = new Imprint("", "", outlet, "", Published.parse(day), Published.undated(), Link.NONE, "en");
        return new Article(new ArticleId(outlet.name() + day), imprint, text);
    }
}
