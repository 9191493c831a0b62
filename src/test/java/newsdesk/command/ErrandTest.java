package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrandTest {

    static Stream<RuntimeException> failuresWithASentenceForAPerson() {
        return Stream.of(
                new CannotDo("Do it otherwise."),
                new UnreadableCorpus("Do it otherwise."),
                new SearchFailed("Do it otherwise."));
    }

    @ParameterizedTest
    @MethodSource("failuresWithASentenceForAPerson")
    void failureBecomesTheOneReply(RuntimeException failure) {
        assertThat(Overheard.reply(failing(failure), new Invocation(Map.of())))
                .isEqualTo(new Reply.Refused("Do it otherwise."));
    }

    @Test
    void mistakeOfTheProgramIsSaidToBeOne() {
        assertThat(Overheard.refusal(failing(new IllegalStateException("oops")), new Invocation(Map.of())))
                .contains("mistake in newsdesk itself")
                .contains("oops");
    }

    @Test
    void cancellationPassesWithoutAReply() {
        Errand errand = new Errand(failing(new CancellationException()), new Invocation(Map.of()));

        assertThatThrownBy(() -> errand.run(new Overheard())).isInstanceOf(CancellationException.class);
    }

    private static Command failing(RuntimeException failure) {
        return new SpokenCommand("fail", List.of(), "", (_, _) -> {
            throw failure;
        });
    }
}
