package newsdesk.editing;

import static newsdesk.ledger.Golden.Expectation.ANSWERED;
import static newsdesk.ledger.Golden.Expectation.CONTRADICTED;
import static newsdesk.ledger.Golden.Expectation.NOT_COVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.command.Invented;
import newsdesk.ledger.Golden;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenExamTest {

    private static final Answer ANSWER = Invented.grounded(Premise.MET);
    private static final Answer DENIED = Invented.grounded(Premise.CONTRADICTED);

    static Stream<Arguments> marks() {
        return Stream.of(
                arguments(ANSWERED, "", ANSWER, true),
                arguments(ANSWERED, "orla  TAMSIN", ANSWER, true),
                arguments(ANSWERED, "Orla Tamsin; treaty", ANSWER, true),
                arguments(ANSWERED, "Orla Tamsin; war", ANSWER, false),
                arguments(ANSWERED, "", Invented.notCovered(), false),
                arguments(ANSWERED, "", Invented.unavailable(), false),
                arguments(NOT_COVERED, "", Invented.notCovered(), true),
                arguments(NOT_COVERED, "", ANSWER, false),
                arguments(NOT_COVERED, "", Invented.unavailable(), false),
                arguments(CONTRADICTED, "", DENIED, true),
                arguments(CONTRADICTED, "", ANSWER, false),
                arguments(CONTRADICTED, "war", DENIED, false));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("marks")
    void anExpectationIsMetByWhatItNamesAndNothingElse(
            Golden.Expectation expectation, String words, Answer answer, boolean met) {
        assertThat(GoldenExam.isMet(new Golden(1, "Who opened the talks?", expectation, words), answer))
                .isEqualTo(met);
    }

    @Test
    void tooManyFailuresAreMoreThanTheShareOfAll() {
        GoldenExam exam = new GoldenExam(_ -> words -> words.equals("a") ? Invented.notCovered() : ANSWER);
        Marks marks = exam.of(
                List.of(golden(1, "a"), golden(2, "b"), golden(3, "c"), golden(4, "d"), golden(5, "e")),
                new Looking(Optional::empty),
                "asking",
                Progress.UNWATCHED);

        assertThat(marks.failed()).extracting(Marks.Mark::found).containsExactly("not covered");
        assertThat(marks.failMoreThan(20)).isFalse();
        assertThat(marks.failMoreThan(19)).isTrue();
        assertThat(Marks.NONE.failMoreThan(0)).isFalse();
    }

    private static Golden golden(long number, String question) {
        return new Golden(number, question, ANSWERED, "");
    }
}
