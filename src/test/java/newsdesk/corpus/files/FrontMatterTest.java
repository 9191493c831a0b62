package newsdesk.corpus.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import newsdesk.corpus.UnreadableCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @TempDir
    Path folder;

    private void assertFault(String text, String... words) {
        assertThatThrownBy(() -> MarkdownArticle.read(Files.writeString(folder.resolve("a.md"), text), "a"))
                .isInstanceOf(UnreadableCorpus.class)
                .hasMessageContaining(folder.resolve("a.md").toString())
                .hasMessageContainingAll(words)
                .hasMessageEndingWith(".");
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() {
        assertFault(
                "---\nid: x\ntitle: One\n---\nBody.",
                "line 3: the key \"title\" is not known; the keys are id, headline, standfirst, outlet, byline, published, "
                        + "updated, url, language.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 August 2025",
                "2025-13-01",
                "2025-02-30",
                "2025-08-20T09:30:00",
                "2025-08-20 09:30:00",
                "20250820",
                "2025",
                "yesterday"
            })
    void aDateOfAnotherFormIsAFault(String date) {
        assertFault(
                "---\nid: x\npublished: %s\n---\nBody.".formatted(date),
                "line 3: \"published\" is \"" + date,
                "a day (2025-08-20)");
        assertFault("---\nupdated: \"%s\"\n---\nBody.".formatted(date), "line 2: \"updated\" is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org/x",
                "https:///x",
                "https://user@example.org/",
                "example.org"
            })
    void anAddressThatIsNotOfTheWebIsAFault(String url) {
        assertFault("---\nurl: \"%s\"\n---\nBody.".formatted(url), "line 2: \"url\" is \"" + url, "http or https");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headline: [One, Two]               | line 2: \"headline\" is a list or a group",
                "headline: {a: b}                   | line 2: \"headline\" is a list or a group",
                "headline: &x One                   | line 2: \"headline\" has a YAML anchor",
                "headline: *x                       | line 2: \"headline\" is a YAML alias",
                "headline: !!javax.script.Engine []| line 2: \"headline\" is a list or a group",
                "headline: !!java.net.URL x         | line 2: \"headline\" has the YAML tag",
                "? [a, b]                           | line 2: a key is a list",
                "headline: One: Two                 | line 2: the front matter is not YAML",
                "headline: \"One                    | line 3: the front matter is not YAML",
                "- headline                         | line 2: the front matter is a list of",
                "headline                           | line 2: the front matter is a list of",
                "!!map {id: x}                      | line 2: the front matter is a list of",
                "language: \"not a tag\"            | line 2: \"language\" is \"not a tag\"",
                "headline: \"One\\0Two\"            | line 2: \"headline\" holds the control character U+0000",
                "headline: \"One\\nTwo\"            | line 2: \"headline\" holds the control character U+000A",
                "byline: \"One\\x1b[31m\"           | line 2: \"byline\" holds the control character U+001B",
                "outlet: \"\\ud83d\"                | line 2: \"outlet\" holds the control character U+D83D"
            })
    void whatIsNotOneTextForEachKeyIsAFault(String yaml, String fault) {
        assertFault("---\n%s\n---\nBody.".formatted(yaml), fault);
    }

    @Test
    void aKeyThatIsThereTwiceIsAFault() {
        assertFault("---\nid: x\nbyline: A\nid: y\n---\nBody.", "line 4: the key \"id\" is there twice");
    }

    @Test
    void documentsAndDirectivesAreFaults() {
        assertFault("---\nid: x\n...\nid: y\n---\nBody.", "line ");
        assertFault("---\n%TAG ! tag:x,2000:\nid: y\n---\nBody.", "line ");
    }

    @Test
    void aControlCharacterInTheFrontMatterIsAFault() {
        assertFault("---\nid: x\nbyline: A\u0000B\n---\nBody.", "line 3", "U+0000");
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".concat("b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(20));

        assertFault("---\n" + bomb + "---\nBody.", "line 2: \"a\" has a YAML anchor");
    }

    @Test
    void deepNestingIsRefusedAtItsFirstLevel() {
        assertFault("---\nid: " + "[".repeat(60_000) + "\n---\nBody.", "line 2");
        assertFault("---\n" + "[".repeat(60_000) + "\n---\nBody.", "line 2");
        assertFault("---\n" + "{a: ".repeat(15_000) + "\n---\nBody.", "line 2");
    }

    @Test
    void frontMatterWithoutAnEndIsAFault() {
        assertFault("---\nid: x\nBody.\n----\n", "line 1: the front matter that begins here has no end");
        assertFault("---", "has no end");
    }

    @Test
    void endlessFrontMatterIsAFault() {
        assertFault("---\nid: x\n" + "# ".repeat(40_000) + "\n---\nBody.", "longer than 65,536 characters");
    }
}
