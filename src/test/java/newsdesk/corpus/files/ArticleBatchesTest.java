package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleStore.Kept;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBatchesTest {

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
    void whereNothingWasImportedThereIsNothing() {
        assertThat(read()).isEmpty();
        assertThat(batches.stamp()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void anArticleComesBackExactlyAsItWas() {
        Imprint imprint = new Imprint(
                "“One”",
                "Two\nlines",
                new Outlet("The Courier"),
                "A. B.",
                new Published.At(OffsetDateTime.parse("2031-03-04T18:30:05.25+01:00")),
                new Published.On(LocalDate.of(2031, 3, 5)),
                new Link("https://courier.example/3?a=b#c"),
                "uk");
        Article full = new Article(
                new ArticleId("a\"\\\u0000/\n"), imprint, "One.\r\n\t \u0000\u2028\uD83D\uDCF0\uFFFD \n\n ");
        Article bare = article("bare", "{\"articles\":1,\"crc32c\":\"00000000\"}");

        Kept kept = batches.keep(Stream.of(full, bare));

        assertThat(kept).isEqualTo(new Kept(2, 0, 0));
        assertThat(read()).containsExactly(full, bare);
    }

    @Test
    void anIdIsNeverAFileName() throws IOException {
        batches.keep(Stream.of(article("../../config", "One."), article("/etc/passwd", "Two.")));

        assertThat(names()).containsExactly("000001.jsonl");
        assertThat(parent.resolve("config")).doesNotExist();
        assertThat(read()).extracting(a -> a.id().value()).containsExactly("../../config", "/etc/passwd");
    }

    @Test
    void aLaterBatchHasTheLastWord() throws IOException {
        batches.keep(Stream.of(article("a", "One."), article("b", "Two."), article("c", "Three.")));
        Kept kept = batches.keep(Stream.of(article("a", "One."), article("b", "Two!"), article("d", "Four.")));

        assertThat(kept).isEqualTo(new Kept(1, 1, 1));
        assertThat(names()).containsExactly("000001.jsonl", "000002.jsonl");
        assertThat(read())
                .containsExactlyInAnyOrder(
                        article("a", "One."), article("b", "Two!"), article("c", "Three."), article("d", "Four."));
        assertThat(Files.readString(folder.resolve("000002.jsonl"))).doesNotContain("One.");
    }

    @Test
    void aVersionThatReturnsIsAChangeAgain() {
        batches.keep(Stream.of(article("a", "One.")));
        batches.keep(Stream.of(article("a", "Two.")));

        assertThat(batches.keep(Stream.of(article("a", "One.")))).isEqualTo(new Kept(0, 1, 0));
        assertThat(read()).containsExactly(article("a", "One."));
    }

    @Test
    void aChangeOfTheImprintAloneIsAChange() {
        batches.keep(Stream.of(article("a", "One.")));
        Imprint other =
                new Imprint("One", "", Outlet.UNKNOWN, "", Published.undated(), Published.undated(), Link.NONE, "en");

        assertThat(batches.keep(Stream.of(new Article(new ArticleId("a"), other, "One."))))
                .isEqualTo(new Kept(0, 1, 0));
    }

    @Test
    void whereNothingChangesNothingIsWritten() throws IOException {
        batches.keep(Stream.of(article("a", "One.")));
        String stamp = batches.stamp();

        assertThat(batches.keep(Stream.of(article("a", "One.")))).isEqualTo(new Kept(0, 0, 1));
        assertThat(batches.keep(Stream.empty())).isEqualTo(new Kept(0, 0, 0));
        assertThat(names()).containsExactly("000001.jsonl");
        assertThat(batches.stamp()).isEqualTo(stamp);
    }

    @Test
    void theStampChangesWithEveryBatch() {
        batches.keep(Stream.of(article("a", "One.")));
        String first = batches.stamp();
        batches.keep(Stream.of(article("a", "Two.")));

        assertThat(batches.stamp()).isNotEqualTo(first);
    }

    @Test
    void whenOneArticleCannotBeReadNoneIsKept() throws IOException {
        batches.keep(Stream.of(article("a", "One.")));
        Stream<Article> broken = Stream.of("b", "c").map(id -> {
            if (id.equals("c")) {
                throw new UnreadableCorpus("line 2 is broken.");
            }
            return article(id, "Two.");
        });

        assertThatThrownBy(() -> batches.keep(broken)).hasMessage("line 2 is broken.");

        assertThat(names()).containsExactly("000001.jsonl");
        assertThat(read()).containsExactly(article("a", "One."));
    }

    @Test
    void twoArticlesOfTheSameIdInOneImportAreAFault() throws IOException {
        assertThatThrownBy(() -> batches.keep(Stream.of(article("a", "One."), article("a", "Two."))))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("Two of the articles have the id \"a\"");
        assertThat(names()).isEmpty();
    }

    @Test
    void halfACharacterIsKeptAsItIs() {
        batches.keep(Stream.of(article("a\uDCF0", "One \uD83D.")));

        assertThat(read()).containsExactly(article("a\uDCF0", "One \uD83D."));
    }

    @Test
    void aReaderThatHasBegunIsNotDisturbedByAnImport() {
        batches.keep(Stream.of(article("a", "One."), article("b", "Two.")));

        try (Stream<Article> articles = batches.articles()) {
            Iterator<Article> each = articles.iterator();
            each.next();
            batches.keep(Stream.of(article("b", "Changed."), article("c", "Three.")));
            assertThat(each.next()).isEqualTo(article("b", "Two."));
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFault() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.createFile(folder);

        assertThatThrownBy(this::read).isInstanceOf(UnreadableCorpus.class).hasMessageContaining("is not a folder");
        assertThatThrownBy(() -> batches.keep(Stream.of(article("a", "One."))))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsAFault() throws IOException {
        Files.createFile(folder.getParent());

        assertThatThrownBy(() -> batches.keep(Stream.of(article("a", "One."))))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining("could not be kept in " + folder);
    }
}
