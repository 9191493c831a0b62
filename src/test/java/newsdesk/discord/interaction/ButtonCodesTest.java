package newsdesk.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonCodesTest {

    private static final String ASKER = "abcdefghijklmnopqrstuv";

    private final ShortMemory memory = new ShortMemory();
    private final ButtonCodes codes = new ButtonCodes(memory);

    private ButtonCodes.Button read(Action action) {
        String code = codes.of(action, ASKER, Optional.of("100"));
        assertThat(code.length()).isLessThanOrEqualTo(100);
        return codes.read(code).orElseThrow();
    }

    @Test
    void whatAButtonDoesIsReadBackFromItsCode() {
        Form form = new Form("Follow up", "What else? (100 % & more!)", "question", "after", 1000);
        Form begun = new Form("Edit", "As it should be!", "text", "", 4000, true);
        for (Deed deed : List.of(
                new Deed.Run("quote by", Map.of("speaker", "Żelenskyj & Co. = ?", "page", "2"), Where.INSTEAD),
                new Deed.Run("ask", Map.of("question", "Who? And why!"), Where.BELOW),
                new Deed.Run("receipt", Map.of(), Where.TO_PRESSER),
                new Deed.Fill("ask", Map.of("since", "7d"), form),
                new Deed.Fill("reviewed edit", Map.of("receipt", "R7K2QX9M"), begun),
                new Deed.Share(),
                new Deed.Publish("1001"),
                new Deed.Discard(),
                new Deed.Delete(),
                new Deed.Stop("17"))) {
            for (Presser presser : Presser.values()) {
                ButtonCodes.Button button = read(new Action("Do it", presser, deed));

                assertThat(button.deed()).isEqualTo(deed);
                assertThat(button.presser()).isEqualTo(presser);
            }
        }
    }

    @Test
    void whoAskedIsInTheCodeOnlyWhereItMatters() {
        Deed deed = new Deed.Delete();

        assertThat(read(new Action("x", Presser.ASKER, deed)).asker()).isEqualTo(ASKER);
        assertThat(read(new Action("x", Presser.ASKER_OR_MODERATOR, deed)).asker())
                .isEqualTo(ASKER);
        assertThat(read(new Action("x", Presser.ANYONE, deed)).asker()).isEmpty();
        assertThat(read(new Action("x", Presser.MODERATOR, deed)).asker()).isEmpty();
    }

    @Test
    void whatIsTooLongForAButtonIsKeptElsewhere() {
        Deed deed = new Deed.Run("ask", Map.of("question", "Why? ".repeat(60)), Where.BELOW);

        assertThat(read(new Action("Ask", Presser.ANYONE, deed)).deed()).isEqualTo(deed);
        assertThat(memory.codes).hasSize(1);
    }

    @Test
    void aCodeThatIsNoLongerKeptIsNotRead() {
        Deed deed = new Deed.Run("ask", Map.of("question", "Why? ".repeat(60)), Where.BELOW);
        String code = codes.of(new Action("Ask", Presser.ANYONE, deed), ASKER, Optional.empty());
        memory.codes.clear();

        assertThat(codes.read(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1N.",
                "1Z.d",
                "2N.d",
                "1N.z",
                "1N.pask",
                "1N.fask?!a",
                "1N.fask?!a!b!x!c!d",
                "1N.p%?a=b",
                "1K",
                "hello"
            })
    void whatIsNoCodeIsNotRead(String code) {
        assertThat(codes.read(code)).isEmpty();
    }

    @Test
    void anyValuesAreReadBack() {
        Random chance = new Random(4);
        for (int i = 0; i < 2000; i++) {
            Map<String, String> values = new TreeMap<>();
            for (int k = chance.nextInt(4); k > 0; k--) {
                values.put(text(chance), text(chance));
            }
            Deed deed = new Deed.Run("ask", values, chance.nextBoolean() ? Where.BELOW : Where.INSTEAD);

            assertThat(read(new Action("x", Presser.ANYONE, deed)).deed()).isEqualTo(deed);
        }
    }

    private static String text(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + chance.nextInt(30); i > 0; i--) {
            int c = chance.nextBoolean() ? 32 + chance.nextInt(95) : 0x400 + chance.nextInt(0x200);
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
