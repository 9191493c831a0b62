package newsdesk.retrieval.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many passages a second are embedded, beside LangChain4j's own `embedAll` in the same run, and how long the
/// first vector of a process takes.
///
/// `./mvnw -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -cp %classpath
/// newsdesk.retrieval.embedding.EmbeddingBenchmark target/benchmark/model"`
final class EmbeddingBenchmark {

    private static final int PASSAGES = 200;
    private static final int ROUNDS = 5;

    private EmbeddingBenchmark() {}

    public static void main(String[] arguments) {
        List<String> texts = IntStream.range(0, PASSAGES)
                .mapToObj(EmbeddingBenchmark::passage)
                .toList();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        long begun = System.nanoTime();
        try (ModelEmbedder own =
                new ModelEmbedder(Path.of(arguments[0]), Runtime.getRuntime().availableProcessors())) {
            own.question("Who opened the bridge?");
            System.out.printf("first vector after %.0f ms%n", (System.nanoTime() - begun) / 1e6);
            BgeSmallEnV15QuantizedEmbeddingModel theirs = new BgeSmallEnV15QuantizedEmbeddingModel();
            double ownBest = 0;
            double theirBest = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ownBest = Math.max(ownBest, rate(() -> own.texts(texts)));
                theirBest = Math.max(theirBest, rate(() -> theirs.embedAll(segments)));
            }
            System.out.printf(
                    "%.1f passages a second, LangChain4j's default %.1f, ratio %.2f, best of %d%n",
                    ownBest, theirBest, ownBest / theirBest, ROUNDS);
        }
    }

    private static double rate(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return PASSAGES / ((System.nanoTime() - begun) / 1e9);
    }

    /// 150 words of news that nobody wrote.
    private static String passage(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i ->
                        "The council of Ostrel said on day %d that talks about the %s would go on for %d more weeks."
                                .formatted(number + i, (number + i) % 2 == 0 ? "harbour" : "bridge", i + 2))
                .collect(Collectors.joining(" "));
    }
}
