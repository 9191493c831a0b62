package newsdesk.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, “quoted” – and a dash…",
                "Ça va? Ünïcödé, naïve, Ω, Ж, 東京, サッカー, 서울, العربية, עברית, हिन्दी",
                "e\u0301 and a\u0308 written as letter and mark",
                "Tiếng Việt được viết",
                "👍 🔥 ❤️ 1️⃣ 👩‍🚀 👨‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇺🇦",
                "می‌خواهم",
                "क्‍ष and ශ්‍රී",
                "two\nlines\n\nand a third",
                "€5,000 @|bold no markup|@ %n ${sys:user.name}"
            })
    void whatCanBeReadStays(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
    }

    static Stream<Arguments> tricks() {
        return Stream.of(
                arguments("\u001B[31mred\u001B[0m", "red"),
                arguments("\u001B[2J\u001B[1;1Hcleared", "cleared"),
                arguments("\u009B31mred\u009Bm", "red"),
                arguments("\u001B]0;title\u0007text", "0;titletext"),
                arguments(
                        "\u001B]8;;https://evil.example\u001B\\link\u001B]8;;\u001B\\",
                        "8;;https://evil.examplelink8;;"),
                arguments("\u001BPpayload\u001B\\", "payload"),
                arguments("\u001Bc reset", "c reset"),
                arguments("bell\u0007 back\bspace nul\0 del\u007F", "bell backspace nul del"),
                arguments("\u001B\u001B[31m[31mred", "31mred"),
                arguments("over\rwritten", "over\nwritten"),
                arguments("a\r\nb\u2028c\u2029d\u0085e\u000Bf\fg", "a\nb\nc\nd\ne\nf\ng"),
                arguments("tab\there", "tab here"),
                arguments("\u202Etxt.exe\u202C \u2066x\u2069 \u200Fy\u200E \u061C", "txt.exe x y "),
                arguments("zero\u200Bwidth\uFEFF\u2060\u00AD\u180E", "zerowidth"),
                arguments("jo\u200Din\u200Cer", "joiner"),
                arguments("tags\uDB40\uDC41\uDB40\uDC42", "tags"),
                arguments("variation\uFE0F\uFE01\uDB40\uDD00", "variation"),
                arguments("filler\u3164\u115F\u1160\uFFA0\u2800\u034F", "filler"),
                arguments("lone \uD83D half \uDC00", "lone \uFFFD half \uFFFD"),
                arguments("Z" + "\u0335".repeat(30) + "algo", "Z" + "\u0335".repeat(4) + "algo"));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void whatCouldDoSomethingIsTakenOut(String text, String expected) {
        assertThat(Harmless.text(text)).isEqualTo(expected);
    }

    @Test
    void noCharacterAloneComesThroughThatATerminalObeysOrHides() {
        IntStream through = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Harmless.text("a" + Character.toString(c) + "b")
                        .codePoints()
                        .anyMatch(Harmless::isUnseen));

        assertThat(through).isEmpty();
    }

    @Test
    void lineHoldsNoLineBreak() {
        assertThat(Harmless.line(" one\r\ntwo\u2028three\n")).isEqualTo("one two three");
    }

    @Test
    void whatIsHarmlessOnceStaysSo() {
        tricks().map(trick -> Harmless.text((String) trick.get()[0]))
                .forEach(text -> assertThat(Harmless.text(text)).isEqualTo(text));
    }
}
