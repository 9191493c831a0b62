package newsdesk.retrieval.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsdesk.answer.Answer;
import newsdesk.answer.AnswerDesk;
import newsdesk.answer.ExtractiveWriter;
import newsdesk.answer.FactChecker;
import newsdesk.answer.OwnWords;
import newsdesk.corpus.Outlet;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Researcher;
import newsdesk.retrieval.embedding.ModelEmbedder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a question takes in a running program over 100,000 invented passages, from the typed words to the
/// checked answer, with the real model; and how much of that is the evidence.
///
/// `./mvnw -q -Pbench test-compile exec:exec -Djmh=AskBenchmark`
///
/// On two cores an answer takes 67 ms in the mean (95 of 100 within 124 ms) for a question of one clause, 77 (138) for
/// one of three, once the program has answered questions for a minute; after ten seconds, while much of it is still
/// being compiled, it was 73 (130) and 118 (187). Two thirds of the work is the model's, which reads the question and
/// ten sentences. The evidence alone takes 20 ms (34) and 35 ms (56).
///
/// The index is kept in `target/benchmark-ask`: a second call does without building it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector"
        })
public class AskBenchmark {

    private static final int PASSAGES = 100_000;
    private static final int PASSAGES_OF_AN_ANSWER = 10;
    private static final int SENTENCES_OF_AN_ANSWER = 3;

    /// How many clauses a question has: each is searched for.
    @Param({"1", "3"})
    public int clauses;

    private final QuestionReader reader = new QuestionReader();
    private final Set<Outlet> outlets = Set.of(new Outlet("The Veldran Herald"), new Outlet("Norlund Post"));
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final ModelEmbedder embedder;
    private final LuceneGenerations generations;
    private final Researcher researcher;
    private final AnswerDesk desk;

    /// Builds the index where there is none, and opens it.
    public AskBenchmark() {
        Path data = Path.of("target", "benchmark-ask");
        DataLock lock = new DataLock(data, "a benchmark", Clock.systemUTC());
        try (LuceneGenerations built = LuceneGenerations.withVectors(data, lock, new InventedVectors())) {
            if (built.inService().isEmpty()) {
                built.reindex(new InventedNews(PASSAGES, 1), Progress.UNWATCHED);
            }
        }
        embedder = new ModelEmbedder(data.resolve("model"), 2);
        generations = LuceneGenerations.withVectors(data, lock, embedder);
        LuceneVocabulary vocabulary = new LuceneVocabulary();
        researcher = new Researcher(generations, vocabulary, PASSAGES_OF_AN_ANSWER);
        OwnWords noBook = new OwnWords(generations, _ -> Optional.empty());
        desk = new AnswerDesk(
                researcher,
                noBook,
                new ExtractiveWriter(vocabulary, embedder, noBook),
                new FactChecker(vocabulary),
                SENTENCES_OF_AN_ANSWER);
    }

    @TearDown
    public void close() {
        generations.close();
        embedder.close();
    }

    @Benchmark
    public Answer answer() {
        return desk.answer(read().question());
    }

    @Benchmark
    public Evidence evidence() {
        return researcher.gather(read().question());
    }

    private Reading.Understood read() {
        String words = IntStream.range(0, clauses)
                .mapToObj(_ -> InventedNews.question(random).replace("?", ""))
                .collect(Collectors.joining(", while "));
        return (Reading.Understood)
                reader.read(words + " in the Norlund Post?", LocalDate.of(2034, 1, 1), outlets, Set.of());
    }
}
