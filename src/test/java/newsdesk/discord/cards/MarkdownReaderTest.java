package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader that the cards are examined with finds what it is there to find.
class MarkdownReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](http://evil.example)",
                "see http://evil.example now",
                "<https://evil.example>",
                "**HTTPS://evil.example**",
                "steam://evil",
                "join discord.gg/evil",
                "discord.com/invite/evil",
                "www.evil.example",
                "[1] Vell\\](http\\://evil.example)",
                "x [a \\] b](https://evil.example)"
            })
    void linksAreFound(String text) {
        assertThat(MarkdownReader.read(text).links()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "x@here",
                "<@1>",
                "<@!1>",
                "<@&1>",
                "<#1>",
                "<t:1:R>",
                "</ask:1>",
                "<:a:1>",
                "<a:a:1>",
                "<id:customize>"
            })
    void mentionsAreFound(String text) {
        assertThat(MarkdownReader.read(text).mentions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*", "**a**", "_a_", "~~a~~", "||a||", "`a`", "# a", "x\n## a", "-# a", "- a", "* a", "1. a", "> a",
                ":wave:"
            })
    void marksAreFound(String text) {
        assertThat(MarkdownReader.read(text).marks()).isNotEmpty();
    }

    @Test
    void whatHasABackslashIsNothing() {
        assertThat(MarkdownReader.read(
                        "\\*a\\* \\[1\\] \\(x\\) \\@everyone \\<\\@1\\> https\\://x discord\\.gg/x \\# a"))
                .isEqualTo(MarkdownReader.read(""));
    }
}
