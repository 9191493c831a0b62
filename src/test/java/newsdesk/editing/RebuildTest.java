package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.command.Invented;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Imprint;
import newsdesk.editing.Rebuild.Wish;
import newsdesk.ledger.Golden;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.lucene.LuceneGenerations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RebuildTest {

    private static final Wish WISH = new Wish(false, false, false);
    private static final Wish DRY = new Wish(false, true, false);
    private static final Wish FORCED = new Wish(false, false, true);

    @TempDir
    Path data;

    private LuceneGenerations generations;
    private Rebuild rebuild;
    private final List<Golden> goldens = new ArrayList<>();
    private List<Article> articles = List.of();
    private final AtomicInteger witnessed = new AtomicInteger();

    /// What is done before the articles are read.
    private Runnable beforeReading = () -> {};

    @BeforeEach
    void open() {
        generations = LuceneGenerations.byWords(data, new DataLock(data, "a test", Clock.systemUTC()));
        rebuild = new Rebuild(
                () -> new Rebuild.Tools(
                        _ -> generations,
                        new Listed(),
                        _ -> Optional.empty(),
                        () -> List.copyOf(goldens),
                        new GoldenExam(RebuildTest::desk)),
                () -> 20);
    }

    @AfterEach
    void close() {
        generations.close();
    }

    private final class Listed implements ArticleSource {

        @Override
        public String stamp() {
            return articles.toString();
        }

        @Override
        public Stream<Article> articles() {
            beforeReading.run();
            return articles.stream();
        }
    }

    /// A desk that finds every article whose id is asked for.
    private static Function<String, Answer> desk(Generations generations) {
        return id -> {
            try (Generation generation = generations.inService().orElseThrow()) {
                return generation.passagesOf(new ArticleId(id)).stream()
                        .findFirst()
                        .<Answer>map(passage -> Invented.grounded(passage, generation.coverage()))
                        .orElseGet(Invented::notCovered);
            }
        };
    }

    private static Article article(String id, String body) {
        return new Article(new ArticleId(id), Imprint.NONE, body);
    }

    private Report run(Wish wish) {
        return rebuild.run(wish, this::witness, Progress.UNWATCHED);
    }

    private Report witness(Supplier<Report> work) {
        witnessed.incrementAndGet();
        return work.get();
    }

    private List<String> inService() {
        try (Generation generation = generations.inService().orElseThrow()) {
            return generation.articles(0, 10).stream()
                    .map(passage -> passage.article().value())
                    .toList();
        }
    }

    @Test
    void aReportSaysWhatChangedAndWhatGoldenQuestionsGet() {
        articles = List.of(article("a", "It rains."), article("b", "It snows."), article("c", "It hails."));
        run(WISH);
        goldens.add(new Golden(1, "b", Golden.Expectation.ANSWERED, "thaws"));
        goldens.add(new Golden(2, "a", Golden.Expectation.ANSWERED, ""));
        articles = List.of(article("a", "It rains."), article("b", "It thaws."), article("d", "It blows."));

        Report report = run(WISH);

        assertThat(report.end()).isEqualTo(Report.End.PUBLISHED);
        assertThat(report.difference().added()).containsExactly(new ArticleId("d"));
        assertThat(report.difference().changed()).containsExactly(new ArticleId("b"));
        assertThat(report.difference().removed()).containsExactly(new ArticleId("c"));
        assertThat(report.difference().unchanged()).isEqualTo(1);
        assertThat(report.marks().failed()).isEmpty();
        assertThat(report.other()).extracting(Marks.Mark::found).containsExactly("answered: It thaws.");
        assertThat(report.line()).isEqualTo("generation 2 in service: 1 added, 1 changed, 1 removed, 1 unchanged");
        assertThat(inService()).containsExactly("a", "b", "d");
    }

    @Test
    void aDryRunSaysTheSameAndPutsNothingIntoService() {
        articles = List.of(article("a", "It rains."));
        run(WISH);
        articles = List.of(article("b", "It snows."));

        Report report = run(DRY);

        assertThat(report.end()).isEqualTo(Report.End.TRIED);
        assertThat(report.difference().articles()).isEqualTo("1 added, 0 changed, 1 removed, 0 unchanged");
        assertThat(inService()).containsExactly("a");
        assertThat(data.resolve("index/2")).doesNotExist();
    }

    @Test
    void nothingChangedIsSaidToBeSo() {
        articles = List.of(article("a", "It rains."));
        run(WISH);

        assertThat(run(WISH).end()).isEqualTo(Report.End.UNCHANGED);
        assertThat(inService()).containsExactly("a");
    }

    @Test
    void whereTooManyGoldenQuestionsFailNothingIsPutIntoServiceUnlessForced() {
        articles = List.of(article("a", "It rains."));
        run(WISH);
        goldens.add(new Golden(1, "a", Golden.Expectation.ANSWERED, "rains"));
        articles = List.of(article("b", "It snows."));

        Report refused = run(WISH);
        assertThat(refused.end()).isEqualTo(Report.End.REFUSED);
        assertThat(refused.line())
                .isEqualTo("refused: 1 of 1 golden questions fail; 1 added, 0 changed, 1 removed, 0 unchanged");
        assertThat(inService()).containsExactly("a");

        assertThat(run(FORCED).end()).isEqualTo(Report.End.PUBLISHED);
        assertThat(inService()).containsExactly("b");
    }

    @Test
    void whoeverWantsTheSameJoinsAndSeesTheSame() throws Exception {
        articles = List.of(article("a", "It rains."));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch joined = new CountDownLatch(1);
        beforeReading = () -> {
            reading.countDown();
            await(joined);
        };

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Report> first = two.submit(() -> run(WISH));
            await(reading);
            Future<Report> second = two.submit(() -> rebuild.run(WISH, this::witness, (_, _, _) -> joined.countDown()));

            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(witnessed).hasValue(1);
    }

    @Test
    void whoeverWantsAnotherKindIsToldToWait() throws Exception {
        articles = List.of(article("a", "It rains."));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        beforeReading = () -> {
            reading.countDown();
            await(refused);
        };

        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<Report> first = one.submit(() -> run(WISH));
            await(reading);
            assertThatThrownBy(() -> run(DRY))
                    .isInstanceOf(SearchFailed.class)
                    .hasMessageContaining("another kind is under way");
            refused.countDown();
            assertThat(first.get().end()).isEqualTo(Report.End.PUBLISHED);
        }
    }

    @Test
    void aFailureIsToldAndTheNextOneBeginsAnew() {
        beforeReading = () -> {
            throw new SearchFailed("The disk is full.");
        };
        assertThatThrownBy(() -> run(WISH)).hasMessage("The disk is full.");

        beforeReading = () -> {};
        articles = List.of(article("a", "It rains."));
        assertThat(run(WISH).end()).isEqualTo(Report.End.PUBLISHED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
