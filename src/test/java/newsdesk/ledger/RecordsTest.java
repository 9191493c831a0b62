package newsdesk.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What refuses to be written into a ledger.
class RecordsTest {

    private static final Said SAID = new Said("It is.", List.of(new Place("a", "h", 0, 1)));

    @TestFactory
    Stream<DynamicTest> whatCannotBeIsRefused() {
        Map<String, ThrowingCallable> refused = Map.of(
                "no place in an article: -1 to 4", () -> new Place("a", "h", -1, 4),
                "no place in an article: 4 to 4", () -> new Place("a", "h", 4, 4),
                "a sentence that rests on nothing: It is.", () -> new Said("It is.", List.of()),
                "an answer that is GROUNDED cannot have 0 sentences", () -> finding(Outcome.GROUNDED, List.of()),
                "an answer that is NOT_COVERED cannot have 1 sentences",
                        () -> finding(Outcome.NOT_COVERED, List.of(SAID)),
                "a reason of 501 characters",
                        () -> new Vote(new Pseudonym("A".repeat(22)), false, "x".repeat(501), Instant.EPOCH));

        return refused.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThatThrownBy(entry.getValue())
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessage(entry.getKey())));
    }

    private static Finding finding(Outcome outcome, List<Said> said) {
        return new Finding(outcome, "", said, "extractive", 7);
    }
}
