package newsdesk.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import newsdesk.discord.Wire.Answer;
import newsdesk.discord.fake.SettableClock;
import org.junit.jupiter.api.Test;

/// How long the courier tries, and what it makes of the answers.
class CourierTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(900), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(4));
    private static final ObjectNode WORDS =
            JsonNodeFactory.instance.objectNode().put("content", "Kharun lies on the Sar.");
    private static final Answer.Accepted DONE = new Answer.Accepted(JsonNodeFactory.instance.nullNode());
    private static final Answer.Silence SILENCE = new Answer.Silence("nobody answered");
    private static final Answer.Rejected NO_GATEWAY = new Answer.Rejected(502, 0, "no reason");

    private final SettableClock clock = new SettableClock();
    private final ScriptedWire wire = new ScriptedWire();
    private final Courier courier = new Courier(wire, clock, SHORT);
    private final Origin origin = origin(clock.instant());

    @Test
    void attemptsAtAFirstResponseDoNotShareALane() {
        wire.answers(SILENCE, NO_GATEWAY, DONE);

        assertThat(courier.defer(origin, false).arrived()).isTrue();
        assertThat(wire.calls).extracting(Wire.Call::lane).containsExactly("1#1", "1#2", "1#3");
        assertThat(wire.limits).allMatch(limit -> limit.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void attemptsAtAFirstResponseEndWithTheThreeSeconds() {
        wire.costs(Duration.ofMillis(900));
        wire.always(SILENCE);

        assertThat(courier.defer(origin, false)).isInstanceOf(Delivery.Lost.class);
        assertThat(wire.calls).hasSize(4);
        assertThat(wire.limits.getLast()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void attemptsAtAnAnswerEndWithTheFifteenMinutes() {
        wire.costs(Duration.ofMinutes(2));
        wire.always(NO_GATEWAY);

        assertThat(courier.edit(origin, WORDS)).isInstanceOf(Delivery.Lost.class);
        assertThat(wire.calls).hasSize(8);
        assertThat(wire.calls).extracting(Wire.Call::lane).containsOnly("secret");
    }

    @Test
    void attemptsElsewhereEndAfterTwoMinutes() {
        wire.costs(Duration.ofSeconds(50));
        wire.always(SILENCE);

        assertThat(courier.post("1001", WORDS)).isEqualTo(new Delivery.Lost("nobody answered"));
        assertThat(wire.calls).hasSize(3);
        assertThat(wire.calls).extracting(Wire.Call::lane).containsOnly("");
    }

    @Test
    void whatDiscordRefusesIsNotRepeated() {
        wire.answers(new Answer.Rejected(400, 50035, "Invalid Form Body"));

        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Refused(400, 50035, "Invalid Form Body"));
        assertThat(wire.calls).hasSize(1);
    }

    @Test
    void aSecondFirstResponseCountsAsArrivedOnlyWhereTheFirstWasUnsure() {
        wire.answers(SILENCE, new Answer.Rejected(400, 40060, "already"));
        assertThat(courier.defer(origin, false).arrived()).isTrue();

        wire.answers(new Answer.Rejected(400, 40060, "already"));
        assertThat(courier.defer(origin, false).arrived()).isFalse();
    }

    @Test
    void aMessageThatIsGoneCanBeDeletedButNotChanged() {
        Answer gone = new Answer.Rejected(404, 10008, "Unknown Message");
        wire.answers(gone, gone);

        assertThat(courier.delete(origin).arrived()).isTrue();
        assertThat(courier.edit(origin, WORDS).arrived()).isFalse();
    }

    @Test
    void whatIsStoppedSaysSoAndStaysStopped() {
        wire.answers(SILENCE);
        Thread.currentThread().interrupt();

        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Lost("the work on it was stopped"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theMessageThatWasMadeIsNamed() {
        wire.answers(new Answer.Accepted(JsonNodeFactory.instance.objectNode().put("id", "42")));

        assertThat(courier.followUp(origin, WORDS, false)).isEqualTo(new Delivery.Delivered(Optional.of("42")));
    }

    private static Origin origin(Instant received) {
        Origin.Member ana = new Origin.Member("501", "Ana", 0, List.of());
        return new Origin(
                "1", "secret", "900", Optional.of("100"), "1001", Optional.empty(), ana, 0, "en-GB", received);
    }

    /// Answers as it was told, and lets time pass for each request.
    private final class ScriptedWire implements Wire {

        final List<Call> calls = new ArrayList<>();
        final List<Duration> limits = new ArrayList<>();
        private final Deque<Answer> script = new ArrayDeque<>();
        private Optional<Answer> otherwise = Optional.empty();
        private Duration cost = Duration.ZERO;

        void answers(Answer... answers) {
            script.addAll(List.of(answers));
        }

        void always(Answer answer) {
            otherwise = Optional.of(answer);
        }

        void costs(Duration time) {
            cost = time;
        }

        @Override
        public Answer send(Call call, Duration limit) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            calls.add(call);
            limits.add(limit);
            clock.advance(cost);
            return script.isEmpty() ? otherwise.orElseThrow() : script.remove();
        }
    }
}
