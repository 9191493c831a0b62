package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.ListedArticles.article;
import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Workshop.Candidate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Generations that are made aside, put into service, and gone back from.
@Timeout(120)
class WorkshopTest {

    private static final Article HARBOUR = article("harbour", "", "", "", "The harbour is shut.");
    private static final Article BRIDGE = article("bridge", "", "", "", "The bridge is open.");

    @TempDir
    Path data;

    private LuceneGenerations generations;

    @BeforeEach
    void open() {
        generations = generations();
    }

    private LuceneGenerations generations() {
        return LuceneGenerations.withVectors(
                data, new DataLock(data, "a test", Clock.systemUTC()), new WordVectors("words/1"));
    }

    @AfterEach
    void close() {
        generations.close();
    }

    private List<String> inService() {
        try (Generation generation = generations.inService().orElseThrow()) {
            return articles(generation);
        }
    }

    private static List<String> articles(Generation generation) {
        return generation.articles(0, 100).stream()
                .map(passage -> passage.article().value())
                .toList();
    }

    private void reindex(String stamp, Article... articles) {
        generations.reindex(ListedArticles.of(stamp, articles), Progress.UNWATCHED);
    }

    @Test
    void aCandidateCanBeLookedAtAndIsInServiceOnlyWhenItIsPublished() {
        reindex("s1", HARBOUR);

        try (Candidate candidate = generations.prepare(ListedArticles.of("s2", HARBOUR, BRIDGE), Progress.UNWATCHED);
                Generation made = candidate.generation();
                Generation before = candidate.before().orElseThrow()) {
            assertThat(candidate.isUnchanged()).isFalse();
            assertThat(articles(made)).containsExactly("harbour", "bridge");
            assertThat(articles(before)).containsExactly("harbour");
            assertThat(made.keywords().search(question("bridge"), 1)).hasSize(1);
            assertThat(inService()).containsExactly("harbour");
            assertThat(generations.stampInService()).contains("s1");

            assertThat(candidate.publish(Progress.UNWATCHED).coverage().articles())
                    .isEqualTo(2);

            assertThat(inService()).containsExactly("harbour", "bridge");
        }
        assertThat(inService()).containsExactly("harbour", "bridge");
        assertThat(generations.stampInService()).contains("s2");
    }

    @Test
    void aCandidateThatIsNotPublishedLeavesNothingBehind() {
        reindex("s1", HARBOUR);

        generations.prepare(ListedArticles.of("s2", BRIDGE), Progress.UNWATCHED).close();

        assertThat(inService()).containsExactly("harbour");
        assertThat(generations.stampInService()).contains("s1");
        assertThat(data.resolve("index/2")).doesNotExist();
        reindex("s3", BRIDGE);
        assertThat(inService()).containsExactly("bridge");
    }

    @Test
    void unchangedArticlesMakeNoCandidateOfTheirOwn() {
        reindex("s1", HARBOUR);

        try (Candidate candidate = generations.prepare(ListedArticles.of("s2", HARBOUR), Progress.UNWATCHED)) {
            assertThat(candidate.isUnchanged()).isTrue();
        }

        assertThat(inService()).containsExactly("harbour");
        assertThat(generations.stampInService()).contains("s1");
    }

    @Test
    void goingBackTwiceIsGoingForwardAndTheStampStaysThatOfTheCorpus() {
        reindex("s1", HARBOUR);
        reindex("s2", BRIDGE);

        assertThat(generations.rollBack().generation()).isEqualTo(1);
        assertThat(inService()).containsExactly("harbour");
        assertThat(generations.stampInService()).contains("s2");
        assertThat(generations.isGoneBackTo()).isTrue();

        assertThat(generations.rollBack().generation()).isEqualTo(2);
        assertThat(generations.isGoneBackTo()).isFalse();
        assertThat(inService()).containsExactly("bridge");
    }

    @Test
    void goingBackIsSeenByWhoeverReadsBeside() {
        reindex("s1", HARBOUR);
        reindex("s2", BRIDGE);
        try (LuceneGenerations reader = generations()) {
            reader.inService().orElseThrow().close();

            generations.rollBack();

            try (Generation generation = reader.inService().orElseThrow()) {
                assertThat(articles(generation)).containsExactly("harbour");
            }
        }
    }

    @Test
    void afterGoingBackTheCorpusCanBeIndexedAgain() {
        reindex("s1", HARBOUR);
        reindex("s2", BRIDGE);
        generations.rollBack();

        reindex("s2", BRIDGE);

        assertThat(inService()).containsExactly("bridge");
        assertThat(generations.rollBack().generation()).isEqualTo(1);
    }

    @Test
    void whereThereIsNothingToGoBackToThatIsSaid() {
        assertThatThrownBy(generations::rollBack).hasMessageContaining("no generation before");
        reindex("s1", HARBOUR);

        assertThatThrownBy(generations::rollBack)
                .isInstanceOf(SearchFailed.class)
                .hasMessageContaining("no generation before");
        assertThat(inService()).containsExactly("harbour");
    }

    @Test
    void whatIsDamagedIsNotGoneBackTo() throws IOException {
        reindex("s1", HARBOUR);
        reindex("s2", BRIDGE);
        Shelf.delete(data.resolve("index/1"));

        assertThatThrownBy(generations::rollBack).hasMessageContaining("Generation 1, the one before, cannot be used");
        assertThat(inService()).containsExactly("bridge");
    }

    @Test
    void nobodyGoesBackWhileAGenerationIsBeingBuilt() throws Exception {
        reindex("s1", HARBOUR);
        reindex("s2", BRIDGE);

        try (Candidate _ = generations.prepare(ListedArticles.of("s3", HARBOUR, BRIDGE), Progress.UNWATCHED);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> refused = other.submit(
                    () -> assertThatThrownBy(generations::rollBack).hasMessageContaining("is being written by a test"));
            refused.get();
        }
        assertThat(generations.rollBack().generation()).isEqualTo(1);
    }

    @Test
    void whatAKilledProcessLeftIsTidiedUp() throws IOException {
        reindex("s1", HARBOUR);
        java.nio.file.Files.createDirectories(data.resolve("index/7"));
        java.nio.file.Files.createDirectories(data.resolve("index/1/annex.new"));
        java.nio.file.Files.createDirectories(data.resolve("index/1/annex.old"));
        java.nio.file.Files.createFile(data.resolve("index/current.new"));

        assertThat(LuceneGenerations.tidy(data))
                .containsExactlyInAnyOrder(
                        data.resolve("index/7"),
                        data.resolve("index/1/annex.new"),
                        data.resolve("index/1/annex.old"),
                        data.resolve("index/current.new"))
                .allSatisfy(each -> assertThat(each).doesNotExist());
        assertThat(LuceneGenerations.tidy(data)).isEmpty();
        assertThat(inService()).containsExactly("harbour");
    }

    /// Articles of which the second is not there before somebody has searched.
    private record Waiting(CountDownLatch reading, CountDownLatch searched) implements ArticleSource {

        @Override
        public String stamp() {
            return "waiting";
        }

        @Override
        public Stream<Article> articles() {
            return Stream.of(HARBOUR, BRIDGE).peek(article -> {
                if (article.equals(BRIDGE)) {
                    reading.countDown();
                    try {
                        searched.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
        }
    }

    @Test
    void whoeverSearchesDoesNotWaitForWhoeverBuilds() throws Exception {
        reindex("s1", HARBOUR);
        Waiting articles = new Waiting(new CountDownLatch(1), new CountDownLatch(1));

        try (ExecutorService builder = Executors.newSingleThreadExecutor()) {
            Future<?> built = builder.submit(() -> generations.reindex(articles, Progress.UNWATCHED));
            articles.reading.await();
            assertThat(inService()).containsExactly("harbour");
            articles.searched.countDown();
            built.get();
        }

        assertThat(inService()).containsExactly("harbour", "bridge");
    }

    /// Generations of 40 and of 60 articles take turns while many search. Each sees one of them, whole.
    @Test
    void underContinuousSearchNobodyFailsOrSeesHalfAnIndex() throws Exception {
        generations.reindex(new InventedNews(40, 1), Progress.UNWATCHED);
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                searches.add(many.submit(() -> search(over)));
            }
            try {
                for (int round = 0; round < 6; round++) {
                    generations.reindex(new InventedNews(round % 2 == 0 ? 60 : 40, 1), Progress.UNWATCHED);
                    generations.rollBack();
                    generations.rollBack();
                }
            } finally {
                over.set(true);
            }
            for (Future<Integer> each : searches) {
                assertThat(each.get()).isPositive();
            }
        }
        assertThat(data.resolve("index").toFile().list()).hasSize(3);
    }

    private int search(AtomicBoolean over) {
        int searches = 0;
        do {
            try (Generation generation = generations.inService().orElseThrow()) {
                int articles = generation.articles(0, 1000).size();
                assertThat(articles)
                        .isIn(Set.of(40, 60))
                        .isEqualTo(generation.coverage().articles());
                assertThat(generation.keywords().search(question("ba cor del en"), 1000))
                        .hasSizeLessThanOrEqualTo(generation.coverage().passages());
                assertThat(generation.vectors().orElseThrow().search(question("ba cor del en"), 5))
                        .isNotEmpty();
                searches++;
            }
        } while (!over.get());
        return searches;
    }
}
