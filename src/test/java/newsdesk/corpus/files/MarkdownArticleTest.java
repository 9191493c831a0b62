package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownArticleTest {

    @TempDir
    Path folder;

    private Article read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), bytes);
        return MarkdownArticle.read(file, "a");
    }

    private void assertFault(String text, String... words) {
        assertFault(text.getBytes(StandardCharsets.UTF_8), words);
    }

    private void assertFault(byte[] bytes, String... words) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining(folder.resolve("a.md").toString())
                .hasMessageContainingAll(words)
                .hasMessageEndingWith(".");
    }

    @Test
    void everyKeyOfTheFrontMatterIsRead() throws IOException {
        Article article = read("""
                ---
                id: strike/3
                headline: "Dockers: no talks"
                standfirst: |-
                  The third day ended.
                  No offer came.
                outlet: The Norhaven Courier
                byline: Ada Marsh
                published: 2031-03-04T18:30:00+01:00
                updated: 2031-03-05
                url: https://courier.example/3?a=b#c
                language: en-gb
                ---
                They will not talk.
                """);

        assertThat(article)
                .isEqualTo(new Article(
                        new ArticleId("strike/3"),
                        new Imprint(
                                "Dockers: no talks",
                                "The third day ended.\nNo offer came.",
                                new Outlet("The Norhaven Courier"),
                                "Ada Marsh",
                                new Published.At(OffsetDateTime.parse("2031-03-04T18:30:00+01:00")),
                                new Published.On(LocalDate.of(2031, 3, 5)),
                                new Link("https://courier.example/3?a=b#c"),
                                "en-GB"),
                        "They will not talk.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Body.",
                "---\n---\nBody.",
                "--- \n# nothing but a comment\n---\t\nBody.",
                "---\nheadline:\nbyline: ~\nurl: null\n---\nBody.",
                "\uFEFF---\n---\nBody."
            })
    void whatIsNotPrintedIsMissing(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new Article(new ArticleId("a"), Imprint.NONE, "Body."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One.\nTwo.\n",
                "One.",
                "One.  \t\n\n\n   ",
                "\nA blank line before it belongs to it.",
                "One.\r\nTwo.\r\n",
                "A rule follows.\n---\nand is part of the text.",
                "\u0000 \u200B \u2028 “unclosed \uD83D\uDCF0 \uFFFD"
            })
    void theBodyIsKeptByteForByte(String body) throws IOException {
        assertThat(read("---\nid: x\n---\n" + body).body()).isEqualTo(body);
        assertThat(read("---\r\nid: x\r\n---\r\n" + body).body()).isEqualTo(body);
    }

    @Test
    void aFileWithWindowsLineEndsIsReadLikeAnyOther() throws IOException {
        Article article = read("---\r\nheadline: One\r\nstandfirst: |-\r\n  A\r\n  B\r\nbyline: C\r\n---\r\nBody.\r\n");

        assertThat(article.imprint().headline()).isEqualTo("One");
        assertThat(article.imprint().standfirst()).isEqualTo("A\nB");
        assertThat(article.imprint().byline()).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"no", "true", "2031", "007", "1_000", "2031-03-04", "0x1F", "=", "<<"})
    void aValueIsTheCharactersItIsWrittenWith(String value) throws IOException {
        assertThat(read("---\nheadline: %s\n---\nBody.".formatted(value))
                        .imprint()
                        .headline())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "---\nid: x\n---\n", "---\nid: x\n---"})
    void anArticleWithoutTextIsAFault(String text) {
        assertFault(text, "has no text");
    }

    @Test
    void anIdThatIsTooLongIsAFault() {
        assertFault("---\nid: " + "x".repeat(513) + "\n---\nBody.", "at most 512 characters");
    }

    @Test
    void anIdThatLooksLikeAPathIsJustAnId() throws IOException {
        assertThat(read("---\nid: ../../config\n---\nBody.").id()).isEqualTo(new ArticleId("../../config"));
    }

    @Test
    void bytesThatAreNotUtf8AreAFaultWithTheirLine() {
        byte[] latin1 = "---\nid: x\n---\nOne.\nCafé.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cutOff = {'O', 'n', 'e', (byte) 0xE2, (byte) 0x80};
        byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
        byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertFault(latin1, "line 5: the byte 0xE9 at offset 22 is not UTF-8");
        assertFault(cutOff, "line 1: the byte 0xE2 at offset 3 is not UTF-8");
        assertFault(overlong, "line 1: the byte 0xC0 at offset 0");
        assertFault(surrogate, "line 1: the byte 0xED at offset 0");
    }

    @Test
    void tenMebibytesOfTextAreAcceptedAndNoMore() throws IOException {
        String longest = "word ".repeat(Article.LONGEST_BODY / 5);

        assertThat(read("---\nid: x\n---\n" + longest).body()).isEqualTo(longest);
        assertFault("---\nid: x\n---\n" + longest + "!", "at most 10,485,760 are accepted");
        assertFault(new byte[4 * Article.LONGEST_BODY], "longer than an article may be");
    }
}
