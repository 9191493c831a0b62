package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.command.CannotDo;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Option;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Outlet;
import newsdesk.question.Period;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import org.junit.jupiter.api.Test;

class AskCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-21T10:00:00Z"), ZoneOffset.UTC);

    /// Whoever sits at the console gets no receipt, so no ledger is opened.
    private static final Filing FILING = new Filing(
            () -> {
                throw new AssertionError("no ledger is needed here");
            },
            CLOCK);

    private static final Conversations CONVERSATIONS = new Conversations(CLOCK);

    private final List<Question> asked = new ArrayList<>();
    private final ListedGeneration generation = new ListedGeneration(Invented.coverage(), Invented.talks());

    @Test
    void answerOfTheDeskIsTheReply() {
        assertThat(Overheard.reply(command(), Invocation.of("question", "Who opened the talks?")))
                .isInstanceOf(Reply.Answered.class);
        assertThat(asked.getFirst().text()).isEqualTo("Who opened the talks?");
        assertThat(asked.getFirst().scope()).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void sinceLimitsTheArticlesThatAreLookedAt() {
        Overheard.reply(command(), with("since", "7d"));

        assertThat(asked.getLast().scope().published()).isEqualTo(new Period(LocalDate.of(2025, 8, 14), null));
    }

    @Test
    void outletIsFoundWhateverItsCase() {
        Overheard.reply(command(), with("outlet", "the vell COURIER"));

        assertThat(asked.getFirst().scope().outlets()).containsExactly(new Outlet("The Vell Courier"));
        assertThat(generation.timesClosed()).isEqualTo(1);
    }

    @Test
    void unknownOutletIsRefusedWithThoseThereAre() {
        assertThat(Overheard.refusal(command(), with("outlet", "Moon Herald")))
                .isEqualTo(
                        "No indexed article is from \"Moon Herald\". The outlets are: Norrland Post, The Vell Courier.");
        assertThat(generation.timesClosed()).isEqualTo(1);
    }

    @Test
    void questionThatIsNotUnderstoodIsRefusedWithTheReason() {
        AskCommand command = new AskCommand(
                _ -> {
                    throw new CannotDo("Only English is indexed.");
                },
                (_, _, _) -> Invented.notCovered(),
                new ListedArchive(generation),
                FILING,
                CONVERSATIONS);

        assertThat(Overheard.refusal(command, Invocation.of("question", "¿Quién?")))
                .isEqualTo("Only English is indexed.");
    }

    @Test
    void indexThatCannotBeReadIsUnavailableAndNeverNotCovered() {
        AskCommand command = new AskCommand(
                Invented::question, (_, _, _) -> Invented.notCovered(), new BrokenArchive(), FILING, CONVERSATIONS);

        Reply reply = Overheard.reply(command, with("outlet", "Norrland Post"));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answered -> assertThat(answered.answer()).isInstanceOf(Answer.Unavailable.class));
        assertThat(command.suggest(outlet(command), "")).isEmpty();
    }

    @Test
    void outletsAreSuggestedAsTyped() {
        AskCommand command = command();

        assertThat(command.suggest(outlet(command), "nor")).containsExactly("Norrland Post");
        assertThat(command.suggest(outlet(command), "")).containsExactly("Norrland Post", "The Vell Courier");
        assertThat(command.suggest(command.options().getFirst(), "nor")).isEmpty();
    }

    private AskCommand command() {
        return new AskCommand(
                Invented::question,
                (question, _, _) -> {
                    asked.add(question);
                    return Invented.grounded(Premise.MET);
                },
                new ListedArchive(generation),
                FILING,
                CONVERSATIONS);
    }

    private static Option outlet(AskCommand command) {
        return command.options().get(2);
    }

    private static Invocation with(String option, String value) {
        return new Invocation(Map.of("question", List.of("Who opened the talks?"), option, List.of(value)));
    }

    /// An archive whose disk is gone.
    private record BrokenArchive() implements Archive {

        @Override
        public Generation open(Progress progress) {
            throw new SearchFailed("The index cannot be read.");
        }

        @Override
        public Optional<Generation> asItIs() {
            throw new SearchFailed("The index cannot be read.");
        }
    }
}
