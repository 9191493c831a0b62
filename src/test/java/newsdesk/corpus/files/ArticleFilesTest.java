package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {

    @TempDir
    Path folder;

    private Stream<Article> read(Path file) {
        return new ArticleFiles().read(file, _ -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.strike.md", "harbour.strike.txt", "harbour.strike.TXT"})
    void theNameWithoutItsEndingIsTheIdOfAnArticleThatGivesNone(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "One.\r\n ");

        assertThat(read(file)).containsExactly(new Article(new ArticleId("harbour.strike"), Imprint.NONE, "One.\r\n "));
    }

    @Test
    void plainTextIsBodyFromItsFirstCharacter() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "---\nid: x\n---\nOne.");

        assertThat(read(file)).extracting(Article::body).containsExactly("---\nid: x\n---\nOne.");
    }

    @Test
    void jsonLinesAreOneArticleEach() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n");

        try (Stream<Article> articles = read(file)) {
            assertThat(articles).hasSize(2);
        }
    }

    @Test
    void emptyPlainTextIsAFault() throws IOException {
        Path file = Files.createFile(folder.resolve("a.txt"));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("has no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a", "md", "a.md.gz"})
    void anotherEndingIsAFaultThatNamesTheKnownOnes(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage(
                        "%s: articles are read from files whose name ends in .md, .txt, .jsonl, and this one's does not."
                                .formatted(file));
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreFaults() {
        Path missing = folder.resolve("a.md");

        assertThatThrownBy(() -> read(missing))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage(missing + ": there is no such file.");
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage(folder + ": is a folder; name the files in it.");
    }
}
