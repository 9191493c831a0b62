package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import newsdesk.corpus.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFragmentTest {

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("", "The bridge was closed.", "", "The%20bridge%20was%20closed."),
                arguments(
                        "",
                        "Vell-Ost, a & b; 5% (so)_*~!",
                        "",
                        "Vell%2DOst%2C%20a%20%26%20b%3B%205%25%20%28so%29%5F%2A%7E%21"),
                arguments(
                        "",
                        "“Нет”, she said 🙂",
                        "",
                        "%E2%80%9C%D0%9D%D0%B5%D1%82%E2%80%9D%2C%20she%20said%20%F0%9F%99%82"),
                arguments("", " two\n words\u200B ", "", "two%20words"),
                arguments(
                        "It rained.",
                        "One two three four five six seven eight nine ten eleven.",
                        "",
                        "One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven."),
                arguments(
                        "",
                        "One two three four five a b c d e six a b c d e",
                        "",
                        "One%20two%20three%20four%20five,six%20a%20b%20c%20d%20e"),
                arguments(
                        "",
                        "a b c d e f " + "no ".repeat(30) + "end no no",
                        "",
                        "a%20b%20c%20d%20e,no%20no%20end%20no%20no"),
                arguments("", "a b c d e " + "no ".repeat(30), "", "a%20b%20c%20d%20e"),
                arguments(
                        "It rained. Nobody came.",
                        "nobody came.",
                        "Then sun.",
                        "rained.%20Nobody%20came.-,nobody%20came.,-Then%20sun."),
                arguments("Nobody came. It rained in Vell.", "Nobody came.", "", "rained%20in%20Vell.-,Nobody%20came."),
                arguments("", "Nobody came.", "It rained. Nobody came.", "Nobody%20came.,-It%20rained.%20Nobody"),
                arguments(
                        "x in the town. He went. y in the town.",
                        "He went.",
                        "",
                        "He%20went.%20y%20in%20the%20town.-,He%20went."),
                arguments(
                        "One two three four five. Then:",
                        "One two three four five six seven eight nine ten eleven",
                        "",
                        "four%20five.%20Then%3A-,One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsAreNamedSoThatABrowserFindsThemAndNoOthers(String before, String words, String after, String directive) {
        assertThat(TextFragment.address(new Link("https://courier.example/talks"), before, words, after))
                .isEqualTo("https://courier.example/talks#:~:text=" + directive);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("https://courier.example/talks#second", "https://courier.example/talks#second:~:text=Yes."),
                arguments("https://courier.example/talks#", "https://courier.example/talks#:~:text=Yes."),
                arguments("https://courier.example/#a:~:text=No", "https://courier.example/#a:~:text=Yes."),
                arguments("https://courier.example/?q=1#/page/2", "https://courier.example/?q=1#/page/2:~:text=Yes."));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void placeThatTheAddressNamesIsKept(String page, String address) {
        assertThat(TextFragment.address(new Link(page), "", "Yes.", "")).isEqualTo(address);
    }
}
