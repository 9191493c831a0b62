package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.Remark;
import newsdesk.corpus.Remarks;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticlesTest {

    @TempDir
    Path folder;

    private final Remarks remarks = new Remarks();

    private List<Article> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Article> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.jsonl"), bytes);
        try (Stream<Article> articles = JsonArticles.read(file, remarks)) {
            return articles.toList();
        }
    }

    private void assertFault(byte[] bytes, String words) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining(folder.resolve("a.jsonl").toString())
                .hasMessageContaining(words);
    }

    private void assertFault(String text, String words) {
        assertFault(text.getBytes(StandardCharsets.UTF_8), words);
    }

    @Test
    void everyKnownKeyIsReadAndTheOthersArePassedOver() throws IOException {
        assertThat(read("""
                {"id":"a/1","text":" One.\\n\\ttwo \\u0000 ","title":"The\\nTitle","date":"2031-03-04","url":"https://x.example/1",\
                "author":"A. B.","source":"The Courier","words":5,"sentences":[{"x":[1,{}]}],"core":true,"more":null}
                """))
                .containsExactly(new Article(
                        new ArticleId("a/1"),
                        new Imprint(
                                "The Title",
                                "",
                                new Outlet("The Courier"),
                                "A. B.",
                                new Published.On(LocalDate.of(2031, 3, 4)),
                                Published.undated(),
                                new Link("https://x.example/1"),
                                "en"),
                        " One.\n\ttwo \u0000 "));
        assertThat(remarks.sentences()).isEmpty();
    }

    @Test
    void onlyIdAndTextAreNeeded() throws IOException {
        assertThat(read("{\"id\":\"1\",\"text\":\"One.\",\"title\":null,\"date\":\"\",\"url\":null,\"author\":null}"))
                .containsExactly(new Article(new ArticleId("1"), Imprint.NONE, "One."));
    }

    @Test
    void blankLinesWindowsLineEndsAndAByteOrderMarkAreNoArticles() throws IOException {
        assertThat(read("\uFEFF{\"id\":\"1\",\"text\":\"One.\"}\r\n\r\n  \n{\"id\":\"2\",\"text\":\"Two.\"}"))
                .extracting(article -> article.id().value())
                .containsExactly("1", "2");
        assertThat(read("")).isEmpty();
    }

    @Test
    void anIdMayBeAWholeNumberOrAnyText() throws IOException {
        assertThat(read("""
                {"id":4983,"text":"One."}
                {"id":"../../config","text":"Two."}
                {"id":"a\\u0000\\nb","text":"Three."}
                """))
                .extracting(article -> article.id().value())
                .containsExactly("4983", "../../config", "a\u0000\nb");
    }

    @Test
    void aDateThatCannotBeReadIsRemarkedUponAndNeverGuessed() throws IOException {
        List<Article> articles = read("""
                {"id":"1","text":"One.","date":"03/04/2025"}
                {"id":"2","text":"Two.","date":20250304}
                {"id":"3","text":"Three.","date":"2025-03-04T10:00:00"}
                """);

        assertThat(articles)
                .extracting(article -> article.imprint().published().iso())
                .containsExactly("", "", "2025-03-04");
        assertThat(remarks.count(Remark.Kind.UNDATED)).isEqualTo(2);
        assertThat(remarks.sentences())
                .singleElement()
                .asString()
                .startsWith("2 articles were kept undated; the first: ")
                .endsWith("a.jsonl, line 1: \"date\" is \"03/04/2025\", which is no ISO 8601 day or moment.");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsDroppedAndRemarkedUpon() throws IOException {
        List<Article> articles = read("{\"id\":\"1\",\"text\":\"One.\",\"url\":\"javascript:alert(1)\"}");

        assertThat(articles.getFirst().imprint().link()).isEqualTo(Link.NONE);
        assertThat(remarks.sentences())
                .singleElement()
                .asString()
                .contains("kept without a link", "line 1", "javascript:alert(1)");
    }

    @Test
    void halfACharacterIsMendedWithoutMovingAnOffset() throws IOException {
        List<Article> articles = read("{\"id\":\"1\",\"text\":\"a\\ud83db \\ud83d\\udcf0 \\udcf0\"}");

        assertThat(articles.getFirst().body()).isEqualTo("a\uFFFDb \uD83D\uDCF0 \uFFFD");
        assertThat(remarks.count(Remark.Kind.MENDED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"One.\"}                          | line 2: the article has no \"id\".",
                "{\"id\":null,\"text\":\"One.\"}              | line 2: the article has no \"id\".",
                "{\"id\":\" \",\"text\":\"One.\"}             | line 2: an article id must not be blank.",
                "{\"id\":\"1\"}                               | line 2: the article has no \"text\".",
                "{\"id\":\"1\",\"text\":\" \"}                | line 2: article 1 has no text.",
                "{\"id\":\"1\",\"text\":5}                    | line 2: \"text\" is a number",
                "{\"id\":\"1\",\"text\":[\"One.\"]}           | line 2: \"text\" is a list",
                "{\"id\":{},\"text\":\"One.\"}                | line 2: \"id\" is an object",
                "{\"id\":true,\"text\":\"One.\"}              | line 2: \"id\" is true or false",
                "{\"id\":\"1\",\"text\":\"One.\",\"author\":[]} | line 2: \"author\" is a list",
                "{\"id\":\"1\",\"id\":\"2\",\"text\":\"One.\"} | line 2: the key \"id\" is there twice.",
                "{\"id\":\"1\",\"text\":\"One.\"              | line 2: the line is not JSON",
                "{\"id\":\"1\",\"text\":\"One                 | line 2: the line is not JSON",
                "{\"id\":\"1\" \"text\":\"One.\"}             | line 2: the line is not JSON, at column 11",
                "{\"id\":\"1\",\"text\":\"One.\"} {}          | line 2: something follows the article",
                "[{\"id\":\"1\",\"text\":\"One.\"}]           | line 2: each line is one article",
                "\"One.\"                                     | line 2: each line is one article",
                "One.                                         | line 2: the line is not JSON"
            })
    void aLineThatIsNoArticleIsAFault(String line, String fault) {
        assertFault("{\"id\":\"0\",\"text\":\"Nought.\"}\n" + line, fault);
    }

    @Test
    void bytesThatAreNotUtf8AreAFault() {
        assertFault(
                "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Café\"}\n"
                        .getBytes(StandardCharsets.ISO_8859_1),
                "line 2: the byte 0xE9");
    }

    @Test
    void anOverlongTitleIsAFault() {
        assertFault(
                "{\"id\":\"1\",\"text\":\"One.\",\"title\":\"%s\"}".formatted("x".repeat(70_000)),
                "line 1: \"title\" has 70,000 characters; at most 65,536 are accepted.");
    }

    @Test
    void endlessNestingIsAFault() {
        assertFault("{\"id\":\"1\",\"x\":" + "[".repeat(100_000), "line 1: the line is not JSON");
    }

    @Test
    void tenMebibytesOfTextAreAcceptedAndNoMore() throws IOException {
        String longest = "word ".repeat(Article.LONGEST_BODY / 5);

        assertThat(read("{\"id\":\"1\",\"text\":\"%s\"}".formatted(longest)))
                .singleElement()
                .extracting(Article::body)
                .isEqualTo(longest);
        assertFault(
                "{\"id\":\"1\",\"text\":\"%s!\"}".formatted(longest), "line 1: article 1 has 10,485,761 characters");
    }

    @Test
    void aLineWithoutEndIsAFaultBeforeItFillsTheMemory() throws IOException {
        byte[] endless = new byte[Lines.LONGEST + 300_000];

        assertFault(endless, "line 1: the line is longer than any article");
    }

    @Test
    void articlesAreReadAsTheyAreAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"One.\"}\nbroken\n");

        try (Stream<Article> articles = JsonArticles.read(file, remarks)) {
            Iterator<Article> each = articles.iterator();
            assertThat(each.next().id()).isEqualTo(new ArticleId("1"));
            assertThatThrownBy(each::next).isInstanceOf(UnreadableCorpus.class);
        }
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String text = "wörd ".repeat(100_000);
        String line = "{\"id\":\"%d\",\"text\":\"" + text + "\"}\n";

        assertThat(read(line.formatted(1) + "{\"id\":\"2\",\"text\":\"Two.\"}\n" + line.formatted(3)))
                .extracting(Article::body)
                .containsExactly(text, "Two.", text);
    }
}
