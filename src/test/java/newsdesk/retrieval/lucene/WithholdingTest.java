package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.Article;
import newsdesk.corpus.NotedRevisions;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Revised;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Withholding;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithholdingTest {

    private static final Article HARBOUR =
            article("harbour", "Harbour", "Herald", "2031-03-04", "The harbour talks stalled. No ship left.");
    private static final Article FERRY =
            article("ferry", "Ferry", "Norlund Post", "2031-03-05", "The ferry left the harbour.");
    private static final Article LETTER = article("letter", "", "", "", "A letter speaks of the harbour.");

    @TempDir
    Path data;

    private final NotedRevisions revisions = new NotedRevisions();
    private LuceneGenerations generations;
    private Withholding served;

    @BeforeEach
    void index() {
        generations = LuceneGenerations.withVectors(
                data, new DataLock(data, "a test", Clock.systemUTC()), new WordVectors("words/1"));
        served = new Withholding(generations, revisions::history);
        generations.reindex(corpus(), Progress.UNWATCHED);
    }

    @AfterEach
    void close() {
        generations.close();
    }

    private Revised corpus() {
        return new Revised(ListedArticles.of("s", HARBOUR, FERRY, LETTER), revisions);
    }

    private <T> T ask(Function<Generation, T> asking) {
        try (Generation generation = served.inService().orElseThrow()) {
            return asking.apply(generation);
        }
    }

    private ObjectAssert<Object> assertAsked(Function<Generation, Object> asking) {
        return assertThat(ask(asking));
    }

    private List<String> found(String question) {
        return ask(generation -> names(generation.keywords().search(Question.of(question), 10)));
    }

    private static List<String> names(List<RankedPassage> ranked) {
        return ranked.stream()
                .map(each -> each.passage().article().value())
                .sorted()
                .toList();
    }

    private List<String> listed(int offset, int limit) {
        return ask(generation -> generation.articles(offset, limit).stream()
                .map(Passage::article)
                .map(Object::toString)
                .toList());
    }

    @Test
    void retractedArticleIsFoundByNoSearchFromThenOn() {
        assertThat(found("harbour")).containsExactly("ferry", "harbour", "letter");

        revisions.retract("harbour", "");

        assertThat(found("harbour")).containsExactly("ferry", "letter");
        assertAsked(generation -> names(generation.vectors().orElseThrow().search(Question.of("harbour"), 10)))
                .isEqualTo(List.of("ferry", "letter"));
        assertAsked(generation -> generation.passagesOf(HARBOUR.id())).isEqualTo(List.of());
        assertAsked(generation -> generation.holds(Set.of("ship"), Scope.EVERYTHING))
                .isEqualTo(false);
        assertAsked(generation -> generation.coverage().articles()).isEqualTo(2);
        assertAsked(generation -> generation.coverage().passages()).isEqualTo(2);
    }

    @Test
    void listsHaveNoGapWhereAnArticleIsWithheld() {
        revisions.retract("ferry", "");

        assertThat(listed(0, 10)).containsExactly("harbour", "letter");
        assertThat(listed(0, 1)).containsExactly("harbour");
        assertThat(listed(1, 1)).containsExactly("letter");
        assertThat(listed(2, 1)).isEmpty();
    }

    @Test
    void restoredArticleIsFoundAgain() {
        revisions.retract("harbour", "");
        assertThat(found("ship")).isEmpty();

        revisions.restore("harbour");

        assertThat(found("ship")).containsExactly("harbour");
    }

    @Test
    void correctedArticleIsWithheldUntilItIsIndexedAsItShouldBe() {
        Article corrected =
                article("harbour", "Harbour", "Herald", "2031-03-04", "The harbour talks stalled. One ship left.");
        revisions.correct(HARBOUR, corrected);
        assertThat(found("ship")).isEmpty();

        generations.reindex(corpus(), Progress.UNWATCHED);

        assertThat(found("ship")).containsExactly("harbour");
        assertAsked(generation -> generation.passagesOf(HARBOUR.id()).getFirst().text())
                .isEqualTo(corrected.body());
    }

    @Test
    void correctedDateIsWithheldUntilItIsIndexedToo() {
        revisions.correct(LETTER, article("letter", "", "", "2031-09-09", "A letter speaks of the harbour."));
        assertThat(listed(0, 10)).containsExactly("ferry", "harbour");

        generations.reindex(corpus(), Progress.UNWATCHED);

        assertThat(listed(0, 10)).containsExactly("letter", "ferry", "harbour");
    }
}
