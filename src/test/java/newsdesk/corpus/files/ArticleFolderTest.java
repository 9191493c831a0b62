package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making symbolic links needs a privilege there")
class ArticleFolderTest {

    @TempDir
    Path outside;

    private Path corpus;
    private ArticleFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        corpus = Files.createDirectory(outside.resolve("corpus"));
        folder = new ArticleFolder(corpus);
    }

    private Path write(String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> ids() {
        try (Stream<Article> articles = folder.articles()) {
            return articles.map(article -> article.id().value()).toList();
        }
    }

    @Test
    void articlesAreFoundInEveryFolderInTheOrderOfTheirNames() throws IOException {
        write("b.md", "Two.");
        write("a/deep/er.md", "One.");
        write("c.txt", "Three.");
        write("d.jsonl", "{\"id\":\"four\",\"text\":\"Four.\"}\n{\"id\":\"five\",\"text\":\"Five.\"}\n");
        write("e.md", "---\nid: six\n---\nSix.");

        assertThat(ids()).containsExactly("a/deep/er", "b", "c", "four", "five", "six");
    }

    @Test
    void readmeHiddenAndOtherFilesArePassedOver() throws IOException {
        write("README.md", "About this.");
        write("a/README.md", "About this.");
        write(".hidden.md", "No.");
        write(".git/a.md", "No.");
        write("picture.png", "No.");
        write("notes.md~", "No.");
        write("one.md", "Yes.");

        assertThat(ids()).containsExactly("one");
    }

    @Test
    void anEmptyFolderHasNoArticlesAndAMissingOneIsAFault() {
        assertThat(ids()).isEmpty();
        assertThat(folder.stamp()).isNotEmpty();

        ArticleFolder missing = new ArticleFolder(outside.resolve("nowhere"));
        assertThatThrownBy(missing::articles)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage(outside.resolve("nowhere")
                        + ": there is no such folder; the articles of the corpus are looked for in it.");
        assertThatThrownBy(missing::stamp).isInstanceOf(UnreadableCorpus.class);
    }

    @Test
    void allFaultsAreSaidAtOnce() throws IOException {
        Path one = write("1.md", "---\ntitle: x\n---\nOne.");
        write("2.md", "Two.");
        Path three = write("3.md", "---\nurl: javascript:alert(1)\n---\nThree.");
        Path four = write("4.jsonl", "{\"id\":\"4\",\"text\":\"Four.\",\"date\":\"soon\"}\nbroken\n");

        assertThatThrownBy(this::ids)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageStartingWith("4 faults in the corpus:\n- " + one + ", line 2: the key \"title\"")
                .hasMessageContaining("\n- " + three + ", line 2: \"url\" is \"javascript:alert(1)\"")
                .hasMessageContaining(
                        "\n- " + four + ", line 1: \"date\" is \"soon\", which is no ISO 8601 day or moment.")
                .hasMessageContaining("\n- " + four + ", line 2: the line is not JSON");
    }

    @Test
    void aSingleFaultIsASentenceOfItsOwn() throws IOException {
        Path one = write("1.md", "");

        assertThatThrownBy(this::ids).isInstanceOf(UnreadableCorpus.class).hasMessage(one + ": article 1 has no text.");
    }

    @Test
    void ofManyFaultsTwentyAreNamed() throws IOException {
        for (int i = 10; i < 35; i++) {
            write(i + ".md", "");
        }

        assertThatThrownBy(this::ids)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageStartingWith("25 faults in the corpus:")
                .hasMessageContaining("29.md")
                .hasMessageNotContaining("30.md")
                .hasMessageEndingWith("\n- and 5 more");
    }

    @Test
    void twoArticlesOfTheSameIdAreNamedWithBothFiles() throws IOException {
        Path one = write("a.md", "One.");
        Path two = write("b.md", "---\nid: a\n---\nTwo.");

        assertThatThrownBy(this::ids)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage("%s and %s both have the id \"a\"; give one of them another.".formatted(one, two));
    }

    @Test
    void twoArticlesOfTheSameIdInOneFileAreAFault() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"1\",\"text\":\"One.\"}\n");

        assertThatThrownBy(this::ids)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessage("two articles in %s have the id \"1\"; give one of them another.".formatted(file));
    }

    @Test
    void aFileThatIsRemovedWhileTheFolderIsReadIsAFault() throws IOException {
        write("a.md", "One.");
        Path second = write("b.md", "Two.");

        try (Stream<Article> articles = folder.articles()) {
            Iterator<Article> each = articles.iterator();
            each.next();
            Files.delete(second);
            assertThatThrownBy(each::next)
                    .isInstanceOf(UnreadableCorpus.class)
                    .hasMessage(second + ": is not there, or not any more.");
        }
    }

    @Test
    void linksThatLeadOutOfTheFolderOrNowhereAreFaults() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.md"), "Secret.");
        Path file = Files.createSymbolicLink(corpus.resolve("a.md"), secret);
        Path directory = Files.createSymbolicLink(corpus.resolve("b"), outside);
        Path nowhere = Files.createSymbolicLink(corpus.resolve("c.md"), outside.resolve("nowhere"));

        assertThatThrownBy(this::ids)
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining(file + ": is a link that leads out of the corpus folder")
                .hasMessageContaining(directory + ": is a link that leads out of the corpus folder")
                .hasMessageContaining(nowhere + ": is a link that leads nowhere");
        assertThat(folder.stamp()).isNotEmpty();
    }

    @Test
    void linksWithinTheFolderAreFollowedAsMountedVolumesHaveThem() throws IOException {
        write("..2031_03_04/a.md", "One.");
        Files.createSymbolicLink(corpus.resolve("..data"), Path.of("..2031_03_04"));
        Files.createSymbolicLink(corpus.resolve("a.md"), Path.of("..data/a.md"));

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.md", "One.");
        Path link = Files.createSymbolicLink(outside.resolve("link"), corpus);

        try (Stream<Article> articles = new ArticleFolder(link).articles()) {
            assertThat(articles).hasSize(1);
        }
    }

    @Test
    void theStampChangesWithNameSizeAndTimeAndWithNothingElse() throws IOException {
        Path file = write("a.md", "One.");
        FileTime time = FileTime.fromMillis(1_900_000_000_000L);
        Files.setLastModifiedTime(file, time);
        String stamp = folder.stamp();

        write("README.md", "About this.");
        assertThat(folder.stamp()).isEqualTo(stamp);

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_900_000_001_000L));
        assertThat(folder.stamp()).isNotEqualTo(stamp);

        Files.writeString(file, "One!!");
        Files.setLastModifiedTime(file, time);
        assertThat(folder.stamp()).isNotEqualTo(stamp);

        Files.writeString(file, "One.");
        Files.setLastModifiedTime(file, time);
        assertThat(folder.stamp()).isEqualTo(stamp);

        Files.move(file, corpus.resolve("b.md"));
        assertThat(folder.stamp()).isNotEqualTo(stamp);
    }
}
