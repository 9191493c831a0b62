package newsdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;
import newsdesk.corpus.files.ArticleFolder;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.lucene.LuceneGenerations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody saves an article just while the corpus is being indexed.
class EditedWhileReadTest {

    private static final String OLD = "The bridge at Vesk is shut.\n";
    private static final String NEW = "The bridge at Vesk is open again, the mayor said.\n";

    @TempDir
    Path folder;

    private LuceneGenerations generations;
    private ArticleFolder corpus;

    @BeforeEach
    void fill() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(
                    articles.resolve("article-%d.md".formatted(i)), "---\nheadline: No %d\n---\n%s".formatted(i, OLD));
        }
        corpus = new ArticleFolder(articles);
        Path data = folder.resolve("data");
        generations = LuceneGenerations.byWords(data, new DataLock(data, "a test", Clock.systemUTC()));
        generations.reindex(corpus, Progress.UNWATCHED);
        edit(0, NEW);
    }

    private void edit(int article, String text) {
        try {
            Files.writeString(
                    folder.resolve("corpus/article-%d.md".formatted(article)),
                    "---\nheadline: No %d\n---\n%s".formatted(article, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String served(int article) {
        try (Generation generation = generations.inService().orElseThrow()) {
            return generation.passagesOf(new ArticleId("article-" + article)).stream()
                    .map(Passage::text)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 6, 7})
    void articleIsServedAsItWasOrAsItIsAndTheNextReindexSeesTheChange(int moment) {
        AtomicInteger told = new AtomicInteger();
        generations.reindex(corpus, (stage, done, total) -> {
            if (told.incrementAndGet() == moment) {
                edit(4, NEW);
            }
        });

        assertThat(told).as("the article was edited in the middle").hasValueGreaterThanOrEqualTo(moment);
        assertThat(served(4)).isIn(OLD.strip(), NEW.strip(), OLD, NEW);
        assertThat(generations.stampInService().orElseThrow()).isNotEqualTo(corpus.stamp());
        generations.reindex(corpus, Progress.UNWATCHED);
        assertThat(served(4).strip()).isEqualTo(NEW.strip());
        assertThat(generations.stampInService()).contains(corpus.stamp());
    }

    @Test
    void articleThatIsDeletedInTheMiddleIsServedOrNotAndNothingElseIsLost() throws IOException {
        AtomicInteger told = new AtomicInteger();
        try {
            generations.reindex(corpus, (stage, done, total) -> {
                if (told.incrementAndGet() == 6) {
                    folder.resolve("corpus/article-4.md").toFile().delete();
                }
            });
        } catch (newsdesk.corpus.UnreadableCorpus e) {
            assertThat(e).hasMessageContaining("article-4.md");
        }

        assertThat(served(3)).contains("shut");
        generations.reindex(corpus, Progress.UNWATCHED);
        try (Generation generation = generations.inService().orElseThrow()) {
            assertThat(generation.coverage().articles()).isEqualTo(4);
        }
    }
}
