package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("The talks opened at 10 in Vell, they said.", "The talks opened at 10 in Vell, they said."),
                arguments("*so* _so_ ~~so~~ ||so|| `so`", "\\*so\\* \\_so\\_ \\~\\~so\\~\\~ \\|\\|so\\|\\| \\`so\\`"),
                arguments("a \\ b", "a \\\\ b"),
                arguments("[x](http://evil.example)", "\\[x\\]\\(http\\://evil\\.example\\)"),
                arguments("<https://evil.example>", "\\<https\\://evil\\.example\\>"),
                arguments("steam://run", "steam\\://run"),
                arguments("join discord.gg/vell now", "join discord\\.gg/vell now"),
                arguments("@everyone <@1> <@&1> <#1>", "\\@everyone \\<\\@1\\> \\<\\@&1\\> \\<#1\\>"),
                arguments("<t:1700000000:R> </ask:1>", "\\<t\\:1700000000\\:R\\> \\</ask\\:1\\>"),
                arguments("<a:wave:1> :wave:", "\\<a\\:wave\\:1\\> \\:wave:"),
                arguments("# Vell", "\\# Vell"),
                arguments("-# Vell", "\\-# Vell"),
                arguments("- Vell - Ost", "\\- Vell - Ost"),
                arguments("+ Vell", "\\+ Vell"),
                arguments("1. Vell", "1\\. Vell"),
                arguments("1.5 million, 3. Liga", "1.5 million, 3. Liga"),
                arguments("> Vell", "\\> Vell"),
                arguments(">>> Vell", "\\>\\>\\> Vell"),
                arguments("Minister: no.", "Minister: no."),
                arguments(" Vell\n\n  # Ost ", "Vell # Ost"),
                arguments("h\u200Btt\u2060ps://e\u00ADvil", "https\\://evil"),
                arguments("\u202Eevil\u2066", "evil"),
                arguments("\uD83D", "\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lineReadsAsItIsAndDoesNothing(String text, String written) {
        assertThat(Markdown.line(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatWasWrittenCanBeHadBack(String text, String written) {
        assertThat(Markdown.read(written)).isEqualTo(Markdown.plainLine(text));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Vell\n# Ost\n2. Norr", "Vell\n\\# Ost\n2\\. Norr"),
                arguments("Vell\n\n\n\n  Ost  \r\n \t\r\n\r\n Norr\n", "Vell\n\nOst\n\nNorr"),
                arguments("Vell\u2028> Ost", "Vell\n\\> Ost"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesOfATextDoNothingEither(String text, String written) {
        assertThat(Markdown.text(text)).isEqualTo(written);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                arguments("https://courier.example/talks", "[read](https://courier.example/talks)"),
                arguments("https://courier.example/a(b)c", "[read](https://courier.example/a%28b%29c)"),
                arguments("https://courier.example/it's", "[read](https://courier.example/it%27s)"),
                arguments("https://courier.example/?q=ü&r=%20", "[read](https://courier.example/?q=%C3%BC&r=%20)"),
                arguments("https://courier.example/\u202Ex", "[read](https://courier.example/%E2%80%AEx)"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressCannotEndALinkTooEarly(String address, String link) {
        assertThat(Markdown.link("read", address)).hasValue(link);
    }

    @Test
    void addressThatIsTooLongOrUnsafeIsLeftOut() {
        assertThat(Markdown.link("read", "https://courier.example/" + "a".repeat(500)))
                .isEmpty();
        assertThat(Markdown.link("read", "https://[::1]/")).isEmpty();
        assertThat(Markdown.link("read", "https://courier.example/\uD83D")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks-2025-08-20", "corpus/talks 1.json", "a_b#c", "ärger"})
    void nameToBeCopiedIsCode(String name) {
        assertThat(Markdown.code(name)).isEqualTo("`" + name + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a`b", "https://courier.example/talks", "@everyone", "<@1>", "a|b"})
    void nameThatCodeCannotHoldIsText(String name) {
        assertThat(Markdown.code(name)).isEqualTo(Markdown.line(name)).doesNotStartWith("`");
    }
}
