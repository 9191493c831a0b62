package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import newsdesk.question.Question;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.embedding.ModelEmbedder;

/// How fast an index is built and searched, over 100,000 invented passages with invented vectors.
///
/// `./mvnw -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java
/// -Dexec.args="-Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp %classpath
/// newsdesk.retrieval.lucene.RetrievalBenchmark target/benchmark"`
///
/// The folder is kept: a second call searches what the first one built. A second argument, `model`, embeds the
/// questions with the real model and says how much memory the process then holds.
final class RetrievalBenchmark {

    private static final int PASSAGES = 100_000;
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 5;
    private static final int CANDIDATES = 100;

    private RetrievalBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createDirectories(Path.of(arguments[0]));
        boolean model = arguments.length > 1;
        DataLock lock = new DataLock(data, "a benchmark", Clock.systemUTC());
        InventedNews news = new InventedNews(PASSAGES, 1);
        Embedder invented = new InventedVectors();
        try (LuceneGenerations generations = LuceneGenerations.withVectors(data, lock, invented)) {
            if (generations.inService().isEmpty()) {
                build(data, news, generations);
            }
        }
        try (ModelEmbedder real = new ModelEmbedder(data.resolve("model"), 1);
                LuceneGenerations generations = LuceneGenerations.withVectors(data, lock, model ? real : invented);
                Generation generation = generations.inService().orElseThrow()) {
            search(generation);
        }
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static void build(Path data, InventedNews news, LuceneGenerations generations) throws IOException {
        for (int round = 0; round < 3; round++) {
            Path folder = data.resolve("by-words");
            DataLock lock = new DataLock(folder, "a benchmark", Clock.systemUTC());
            try (LuceneGenerations byWords = LuceneGenerations.byWords(folder, lock)) {
                long begun = System.nanoTime();
                byWords.reindex(news, Progress.UNWATCHED);
                rate("indexed by words, articles invented on the way", begun);
            }
            Shelf.delete(folder);
        }
        long begun = System.nanoTime();
        generations.reindex(news, Progress.UNWATCHED);
        rate("indexed with vectors not known before", begun);
        begun = System.nanoTime();
        generations.reindex(new InventedNews(PASSAGES - 1, 1), Progress.UNWATCHED);
        rate("indexed with vectors known", begun);
    }

    private static void rate(String what, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%,.0f passages a second %s (%.1f s)%n", PASSAGES / seconds, what, seconds);
    }

    private static void search(Generation generation) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(question(InventedNews.question(random)));
        }
        time("by words", questions, each -> generation.keywords().search(each, CANDIDATES));
        time("by vectors", questions, each -> generation.vectors().orElseThrow().search(each, CANDIDATES));
        time("both", questions, each -> {
            generation.keywords().search(each, CANDIDATES);
            generation.vectors().orElseThrow().search(each, CANDIDATES);
        });
        time("both, and the cosines of what was found by words", questions, each -> {
            var found = generation.keywords().search(each, CANDIDATES);
            generation.vectors().orElseThrow().search(each, CANDIDATES);
            generation
                    .vectors()
                    .orElseThrow()
                    .cosines(each, found.stream().map(r -> r.passage()).toList());
        });
    }

    /// Time on the clock, and time of a processor, which others who use the machine do not lengthen.
    private static void time(String what, List<Question> questions, Consumer<Question> search) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round <= ROUNDS; round++) {
            double[] clock = new double[questions.size()];
            double[] processor = new double[questions.size()];
            for (int i = 0; i < clock.length; i++) {
                long begun = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                search.accept(questions.get(i));
                clock[i] = (System.nanoTime() - begun) / 1e6;
                processor[i] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
            }
            Arrays.sort(clock);
            Arrays.sort(processor);
            best[0] = Math.min(best[0], clock[clock.length / 2]);
            best[1] = Math.min(best[1], clock[clock.length * 99 / 100]);
            best[2] = Math.min(best[2], processor[processor.length / 2]);
        }
        System.out.printf(
                "%s: median %.2f ms (of a processor %.2f), 99 of 100 within %.2f ms; best of %d rounds%n",
                what, best[0], best[2], best[1], ROUNDS);
    }
}
