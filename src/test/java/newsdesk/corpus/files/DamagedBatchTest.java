package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedBatchTest {

    @TempDir
    Path parent;

    private Path folder;
    private ArticleBatches batches;

    @BeforeEach
    void choosePlace() {
        folder = parent.resolve("data").resolve("articles");
        batches = new ArticleBatches(folder);
    }

    private static Article article(String id, String body) {
        return new Article(new ArticleId(id), Imprint.NONE, body);
    }

    private List<Article> read() {
        try (Stream<Article> articles = batches.articles()) {
            return articles.toList();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatAKilledImportLeftIsPassedOverAndThenRemoved() throws IOException {
        batches.keep(Stream.of(article("a", "One.")));
        String stamp = batches.stamp();
        Files.writeString(folder.resolve("000002.jsonl.part"), Batch.HEADER + "\n{\"id\":\"b\",\"bo");
        Files.writeString(folder.resolve("000007.jsonl.part"), "");

        assertThat(read()).containsExactly(article("a", "One."));
        assertThat(batches.stamp()).isEqualTo(stamp);

        batches.keep(Stream.of(article("b", "Two.")));
        assertThat(names()).containsExactly("000001.jsonl", "000002.jsonl");
        assertThat(read()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.1, 0.5, 0.9, 0.999})
    void aBatchThatIsCutOffIsAFault(double share) throws IOException {
        batches.keep(Stream.of(article("a", "One. ".repeat(99)), article("b", "Two. ".repeat(99))));
        Path file = folder.resolve("000001.jsonl");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (share * (bytes.length - 1))));

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContainingAll(file.toString(), "put the file back from a copy");
    }

    @Test
    void aBatchInWhichOneByteIsOtherIsAFaultWhereverItIs() throws IOException {
        batches.keep(Stream.of(article("a", "One."), article("b", "Two.")));
        Path file = folder.resolve("000001.jsonl");
        byte[] bytes = Files.readAllBytes(file);

        for (int i = 0; i < bytes.length - 1; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertThatThrownBy(this::read)
                    .describedAs("byte %d", i)
                    .isInstanceOf(UnreadableCorpus.class)
                    .hasMessageContainingAll(file.toString(), "put the file back from a copy");
        }
    }

    @Test
    void nothingIsWrittenOnTopOfADamagedBatch() throws IOException {
        batches.keep(Stream.of(article("a", "One.")));
        Path file = folder.resolve("000001.jsonl");
        Files.writeString(file, Files.readString(file) + "more\n");

        assertThatThrownBy(() -> batches.keep(Stream.of(article("b", "Two."))))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("something was written behind its end");
        assertThat(names()).containsExactly("000001.jsonl");
    }

    @Test
    void aBatchOfALaterVersionIsAFault() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("000001.jsonl"),
                Batch.HEADER.replace(":1}", ":2}") + "\n" + Batch.footer(0, 0) + "\n",
                StandardCharsets.UTF_8);

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("written by another version of Newsdesk");
    }
}
