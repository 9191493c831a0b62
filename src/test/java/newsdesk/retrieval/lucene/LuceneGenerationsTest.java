package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.PassageSplitter;
import newsdesk.question.Period;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.MeaningSearch;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.RankedPassage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneGenerationsTest {

    private static final Article HARBOUR = article(
            "harbour",
            "Harbour talks stall",
            "The Veldran Herald",
            "2031-03-04",
            "The harbour talks in Ostrel stalled on Monday. Minister Ilse Brandt said no ship would leave.");
    private static final Article BRIDGE = article(
            "bridge",
            "Bridge opens",
            "Norlund Post",
            "2031-05-01",
            "A new bridge opened to traffic. It cost nine crowns.");
    private static final Article LETTER =
            article("letter", "", "", "", "A letter without a date speaks of the harbour.");

    @TempDir
    Path data;

    private final WordVectors embedder = new WordVectors("words/1");
    private LuceneGenerations generations;

    @BeforeEach
    void open() {
        generations = LuceneGenerations.withVectors(data, lock(), embedder);
    }

    @AfterEach
    void close() {
        generations.close();
    }

    private DataLock lock() {
        return new DataLock(data, "a test", Clock.systemUTC());
    }

    static Question question(String text) {
        return Question.of(text);
    }

    private static List<String> articlesOf(List<RankedPassage> ranked) {
        return ranked.stream().map(r -> r.passage().article().value()).toList();
    }

    @Test
    void nothingIsInServiceBeforeTheFirstReindex() {
        assertThat(generations.inService()).isEmpty();
        assertThat(generations.stampInService()).isEmpty();
    }

    @Test
    void wordsAreHeldByOnePassageOrItsHeadlineWithinAScope() {
        generations.reindex(ListedArticles.of("s", HARBOUR, BRIDGE, LETTER), Progress.UNWATCHED);
        Scope post = Scope.of(Period.ALWAYS, Set.of(new Outlet("Norlund Post")));

        try (Generation generation = generations.inService().orElseThrow()) {
            assertThat(generation.holds(Set.of("ship", "stall"), Scope.EVERYTHING))
                    .isTrue();
            assertThat(generation.holds(Set.of("ship", "bridg"), Scope.EVERYTHING))
                    .as("in two articles")
                    .isFalse();
            assertThat(generation.holds(Set.of("ship"), post)).isFalse();
            assertThat(generation.holds(Set.of(), post)).isTrue();
            assertThat(generation.holds(Set.of(), Scope.of(Period.ALWAYS, Set.of(new Outlet("Nobody")))))
                    .isFalse();
        }
    }

    @Test
    void whatWasIndexedIsFoundByItsWordsAndComesBackAsItWas() {
        Reindexed reindexed = generations.reindex(ListedArticles.of("s1", HARBOUR, BRIDGE, LETTER), Progress.UNWATCHED);

        assertThat(reindexed.unchanged()).isFalse();
        assertThat(reindexed.embedded()).isEqualTo(3);
        assertThat(generations.stampInService()).contains("s1");
        try (Generation generation = generations.inService().orElseThrow()) {
            List<RankedPassage> found = generation.keywords().search(question("What did Brandt say?"), 10);
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().passage())
                    .isEqualTo(PassageSplitter.split(HARBOUR).getFirst());
        }
    }

    @Test
    void coverageSaysWhatIsIndexed() {
        generations.reindex(ListedArticles.of("s1", HARBOUR, BRIDGE, LETTER), Progress.UNWATCHED);

        try (Generation generation = generations.inService().orElseThrow()) {
            assertThat(generation.coverage().generation()).isEqualTo(1);
            assertThat(generation.coverage().articles()).isEqualTo(3);
            assertThat(generation.coverage().passages()).isEqualTo(3);
            assertThat(generation.coverage().undated()).isEqualTo(1);
            assertThat(generation.coverage().asOf()).contains(LocalDate.of(2031, 5, 1));
            assertThat(generation.coverage().earliest()).isEqualTo(LocalDate.of(2031, 3, 4));
            assertThat(generation.coverage().outlets())
                    .containsEntry(Outlet.UNKNOWN, 1)
                    .containsEntry(new Outlet("Norlund Post"), 1);
            assertThat(generation.coverage().languages()).containsEntry("en", 3);
        }
    }

    @Test
    void vectorsFindWhatIsNearAndScoreByCosine() {
        generations.reindex(ListedArticles.of("s1", HARBOUR, BRIDGE, LETTER), Progress.UNWATCHED);

        try (Generation generation = generations.inService().orElseThrow()) {
            MeaningSearch vectors = generation.vectors().orElseThrow();
            Question question = question("bridge opened to traffic");
            List<RankedPassage> found = vectors.search(question, 2);
            assertThat(articlesOf(found)).first().isEqualTo("bridge");
            List<Passage> passages = found.stream().map(RankedPassage::passage).toList();
            double[] cosines = vectors.cosines(question, passages);
            for (int i = 0; i < cosines.length; i++) {
                assertThat(cosines[i]).isCloseTo(found.get(i).score(), within(1e-5));
            }
        }
    }

    @Test
    void articlesAreListedNewestFirstAndUndatedOnesLast() {
        generations.reindex(ListedArticles.of("s1", LETTER, HARBOUR, BRIDGE), Progress.UNWATCHED);

        try (Generation generation = generations.inService().orElseThrow()) {
            assertThat(generation.articles(0, 10))
                    .extracting(p -> p.article().value())
                    .containsExactly("bridge", "harbour", "letter");
            assertThat(generation.articles(1, 1))
                    .extracting(p -> p.article().value())
                    .containsExactly("harbour");
            assertThat(generation.articles(5, 1)).isEmpty();
            assertThat(generation.passagesOf(new ArticleId("nowhere"))).isEmpty();
        }
    }

    @Test
    void unchangedArticlesAreNotIndexedAgainButTheirNewStampIsRemembered() {
        generations.reindex(ListedArticles.of("s1", HARBOUR, BRIDGE), Progress.UNWATCHED);

        Reindexed again = generations.reindex(ListedArticles.of("s2", HARBOUR, BRIDGE), Progress.UNWATCHED);

        assertThat(again.unchanged()).isTrue();
        assertThat(again.coverage().generation()).isEqualTo(1);
        assertThat(generations.stampInService()).contains("s2");
    }

    @Test
    void reindexEmbedsOnlyWhatChanged() {
        generations.reindex(ListedArticles.of("s1", HARBOUR, BRIDGE), Progress.UNWATCHED);

        Reindexed again = generations.reindex(ListedArticles.of("s2", HARBOUR, BRIDGE, LETTER), Progress.UNWATCHED);

        assertThat(again.embedded()).isEqualTo(1);
        assertThat(again.coverage().generation()).isEqualTo(2);
        assertThat(embedder.embedded).hasValue(3);
    }

    @Test
    void anOpenGenerationStaysAsItWasWhileOthersTakeItsPlace() {
        generations.reindex(ListedArticles.of("s1", HARBOUR), Progress.UNWATCHED);
        try (Generation before = generations.inService().orElseThrow()) {
            generations.reindex(ListedArticles.of("s2", BRIDGE), Progress.UNWATCHED);
            generations.reindex(ListedArticles.of("s3", LETTER), Progress.UNWATCHED);

            assertThat(articlesOf(before.keywords().search(question("harbour talks"), 5)))
                    .containsExactly("harbour");
            try (Generation now = generations.inService().orElseThrow()) {
                assertThat(articlesOf(now.keywords().search(question("harbour talks"), 5)))
                        .containsExactly("letter");
            }
        }
        assertThat(data.resolve("index/1")).doesNotExist();
        assertThat(data.resolve("index/2")).exists();
    }
}
