package newsdesk.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreaksTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", List.of()),
                arguments("   ", List.of()),
                arguments("short", List.of("short")),
                arguments("exactly te", List.of("exactly te")),
                arguments("one two three four", List.of("one two", "three four")),
                arguments("  one   two  ", List.of("one   two")),
                arguments("one\ntwo\n\nthree", List.of("one", "two", "three")),
                arguments("incomprehensibilities", List.of("incomprehe", "nsibilitie", "s")),
                arguments("東京都知事選挙の結果", List.of("東京都知事", "選挙の結果")),
                arguments("🔥🔥🔥🔥🔥🔥", List.of("🔥🔥🔥🔥🔥", "🔥")),
                arguments(
                        "see https://courier.example/talks now",
                        List.of("see", "https://courier.example/talks", "now")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesOfTenColumns(String text, List<String> lines) {
        assertThat(LineBreaks.lines(text, 10).stream().map(line -> line.of(text)))
                .containsExactlyElementsOf(lines);
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(LineBreaks.columns("ab")).isEqualTo(2);
        assertThat(LineBreaks.columns("東京")).isEqualTo(4);
        assertThat(LineBreaks.columns("e\u0301")).isEqualTo(1);
    }
}
