package newsdesk.retrieval.lucene;

import static newsdesk.retrieval.lucene.LuceneGenerationsTest.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A reindex in a process of its own that is killed in the middle.
class KilledReindexTest {

    private static final int KILLED = 137;

    @TempDir
    Path data;

    /// Indexes 600 articles, and halts when it has written so many bytes, or has told so much progress.
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            Path data = Path.of(arguments[0]);
            long bytes = Long.parseLong(arguments[1]);
            int[] told = {Integer.parseInt(arguments[2])};
            SmallDisk disk = new SmallDisk(bytes, Child::halt);
            Progress progress = (stage, done, total) -> {
                if (--told[0] == 0) {
                    halt();
                }
            };
            DataLock lock = new DataLock(data, "the child", Clock.systemUTC());
            try (LuceneGenerations generations = new LuceneGenerations(data, lock, new WordVectors("words/1"), disk)) {
                generations.reindex(new InventedNews(600, 2), progress);
            }
        }

        private static void halt() {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 -1", "100000 -1", "1000000 -1", "999999999 612"})
    void theGenerationBeforeServesAndTheNextReindexFinishes(String when) throws Exception {
        DataLock lock = new DataLock(data, "the parent", Clock.systemUTC());
        try (LuceneGenerations generations =
                new LuceneGenerations(data, lock, new WordVectors("words/1"), FSDirectory::open)) {
            generations.reindex(new InventedNews(100, 1), Progress.UNWATCHED);

            assertThat(runChild(when)).isEqualTo(KILLED);

            try (Generation before = generations.inService().orElseThrow()) {
                assertThat(before.coverage().articles()).isEqualTo(100);
                assertThat(before.keywords().search(question("Norlund Post"), 3))
                        .hasSize(3);
            }
            Reindexed finished = generations.reindex(new InventedNews(600, 2), Progress.UNWATCHED);
            assertThat(finished.coverage().articles()).isEqualTo(600);
        }
    }

    private int runChild(String when) throws Exception {
        String[] limits = when.split(" ", -1);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString(),
                        limits[0],
                        limits[1])
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return child.exitValue();
    }
}
