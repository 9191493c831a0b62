package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.command.Caller;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Overheard;
import newsdesk.discord.fake.SettableClock;
import org.junit.jupiter.api.Test;

/// Whoever asks on need not say again what it is about.
class ConversationsTest {

    private static final Caller ANN = member("ann", "c1");

    private final SettableClock clock = new SettableClock();
    private final Conversations conversations = new Conversations(clock);
    private final List<String> asked = new ArrayList<>();
    private final AskCommand command = new AskCommand(
            Invented::question,
            (question, _, _) -> {
                asked.add(question.text());
                return Invented.notCovered();
            },
            new ListedArchive(new ListedGeneration(Invented.coverage(), Invented.talks())),
            new Filing(
                    () -> {
                        throw new newsdesk.ledger.LedgerFailed("no ledger is needed here");
                    },
                    clock.withZone(ZoneOffset.UTC)),
            conversations);

    private static Caller member(String name, String channel) {
        return new Caller.Member((name + "----------------------").substring(0, 22), Optional.of("s1"), channel, false);
    }

    private String heard(Caller caller, String words) {
        Overheard.reply(command, new Invocation(Map.of("question", List.of(words)), caller));
        return asked.getLast();
    }

    @Test
    void aFollowUpTakesItsMatterFromTheQuestionBefore() {
        heard(ANN, "What did Orla Tamsin say about the treaty?");

        assertThat(heard(ANN, "And Skerrow?")).isEqualTo("What did Skerrow say about the treaty?");
        assertThat(heard(ANN, "Why?")).contains("Skerrow");
    }

    @Test
    void aQuestionThatSaysEverythingIsLeftAlone() {
        heard(ANN, "What did Orla Tamsin say about the treaty?");

        assertThat(heard(ANN, "When did the bridge at Ost close?")).isEqualTo("When did the bridge at Ost close?");
    }

    @Test
    void nobodyElsesQuestionAndNoneOfAnotherChannelIsFollowedUp() {
        heard(ANN, "What did Orla Tamsin say about the treaty?");

        assertThat(heard(member("bob", "c1"), "And Skerrow?")).isEqualTo("And Skerrow?");
        assertThat(heard(member("ann", "c2"), "And Skerrow?")).isEqualTo("And Skerrow?");
    }

    @Test
    void aQuestionIsForgottenAfterAWhileAndWhenThatIsWanted() {
        heard(ANN, "What did Orla Tamsin say about the treaty?");
        clock.advance(Conversations.LAST.plus(Duration.ofMillis(1)));
        assertThat(heard(ANN, "And Skerrow?")).isEqualTo("And Skerrow?");

        heard(ANN, "What did Orla Tamsin say about the treaty?");
        conversations.forget(ANN);
        assertThat(heard(ANN, "And Skerrow?")).isEqualTo("And Skerrow?");
    }

    @Test
    void onlySoManyAreRemembered() {
        heard(ANN, "What did Orla Tamsin say about the treaty?");
        for (int i = 0; i < Conversations.MOST; i++) {
            conversations.asked(member("m" + i, "c1"), "What happened?");
        }

        assertThat(conversations.before(ANN)).isEmpty();
        assertThat(conversations.before(member("m1", "c1"))).isPresent();
    }

    @Test
    void atTheConsoleOnlyASessionIsAConversation() {
        heard(new Caller.Operator(), "What did Orla Tamsin say about the treaty?");
        assertThat(heard(new Caller.Operator(), "And Skerrow?")).isEqualTo("And Skerrow?");

        heard(new Caller.Operator(true), "What did Orla Tamsin say about the treaty?");
        assertThat(heard(new Caller.Operator(true), "And Skerrow?"))
                .isEqualTo("What did Skerrow say about the treaty?");
    }
}
