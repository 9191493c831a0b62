package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import newsdesk.discord.Wire.Answer;
import newsdesk.discord.Wire.Call;
import newsdesk.discord.Wire.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a request, again where that makes sense, and says how it ended.
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /// Discord's codes (Opcodes and Status Codes).
    private static final int UNKNOWN_MESSAGE = 10008;

    private static final int ALREADY_ACKNOWLEDGED = 40060;

    /// Unknown webhook, unknown interaction, invalid webhook token: the token is no longer good.
    private static final Set<Integer> TOO_LATE = Set.of(10015, 10062, 50027);

    /// What is waited longer than an attempt may take, so that the connection itself notices first.
    private static final Duration ALLOWANCE = Duration.ofMillis(50);

    private static final Set<Request> DELETIONS =
            Set.of(Request.DELETE_ORIGINAL, Request.DELETE_FOLLOW_UP, Request.DELETE_MESSAGE);

    private final Wire wire;
    private final Clock clock;
    private final Patience patience;

    Sending(Wire wire, Clock clock, Patience patience) {
        this.wire = wire;
        this.clock = clock;
        this.patience = patience;
    }

    /// Each attempt has its own lane: one that hangs must not hold up the next.
    Delivery inAHurry(Call call, Instant until) {
        Duration pause = patience.hurry();
        return send(
                new Attempts(call, until, Optional.of(patience.acknowledging())),
                pause,
                policy -> policy.withDelay(pause).withMaxRetries(-1));
    }

    Delivery untilItArrives(Call call, Instant until) {
        Duration pause = patience.first();
        return send(
                new Attempts(call, until, Optional.empty()),
                pause,
                policy -> policy.withBackoff(pause, patience.longest())
                        .withJitter(0.1)
                        .withMaxRetries(-1));
    }

    Delivery once(Call call, Instant until) {
        return send(new Attempts(call, until, Optional.empty()), Duration.ZERO, policy -> policy.withMaxRetries(0));
    }

    private Delivery send(Attempts attempts, Duration pause, UnaryOperator<RetryPolicyBuilder<Answer>> repeating) {
        Duration left = attempts.left();
        if (!left.isPositive()) {
            return reported(attempts.call, new Delivery.Expired());
        }
        RetryPolicyBuilder<Answer> policy = RetryPolicy.<Answer>builder()
                .handleResultIf(Sending::worthRepeating)
                .abortIf(_ -> !attempts.left().isPositive());
        policy = left.compareTo(pause) > 0 ? repeating.apply(policy).withMaxDuration(left) : policy.withMaxRetries(0);
        try {
            Answer answer = Failsafe.with(policy.build()).get(attempts::next);
            return reported(attempts.call, attempts.meaning(answer));
        } catch (FailsafeException e) {
            Thread.currentThread().interrupt();
            return reported(attempts.call, new Delivery.Lost("the work on it was stopped"));
        }
    }

    private static boolean worthRepeating(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _, Answer.Closed _ -> false;
            case Answer.Rejected(int status, var _, var _) -> status >= 500 || status == 429;
            case Answer.Silence _ -> true;
        };
    }

    private static Delivery reported(Call call, Delivery delivery) {
        if (!delivery.arrived()) {
            LOG.warn(
                    "{} {} did not reach Discord: {}",
                    call.request(),
                    call.ids().getFirst(),
                    delivery);
        }
        return delivery;
    }

    /// The attempts at one request.
    private final class Attempts {
        private final Call call;
        private final Instant until;
        private final Optional<Duration> each;
        private int made;
        private boolean unsure;
        private Answer last = new Answer.Silence("there was no more time");

        Attempts(Call call, Instant until, Optional<Duration> each) {
            this.call = call;
            this.until = until;
            this.each = each;
        }

        Duration left() {
            return Duration.between(clock.instant(), until);
        }

        Answer next() throws InterruptedException {
            Duration left = left();
            if (!left.isPositive()) {
                return last;
            }
            made++;
            Call numbered = each.isEmpty() ? call : call.inLane(call.lane() + "#" + made);
            Duration limit = each.map(ALLOWANCE::plus)
                    .filter(time -> time.compareTo(left) < 0)
                    .orElse(left);
            last = wire.send(numbered, limit);
            unsure |= worthRepeating(last);
            return last;
        }

        /// What was unsure may have been done: that it is done already is then no fault.
        Delivery meaning(Answer answer) {
            return switch (answer) {
                case Answer.Accepted(JsonNode body) ->
                    new Delivery.Delivered(
                            Optional.of(body.path("id").asText("")).filter(id -> !id.isEmpty()));
                case Answer.Rejected(var _, int code, var _) when TOO_LATE.contains(code) -> new Delivery.Expired();
                case Answer.Rejected(var _, int code, var _)
                when unsure && code == ALREADY_ACKNOWLEDGED -> new Delivery.Delivered(Optional.empty());
                case Answer.Rejected(var _, int code, var _)
                when code == UNKNOWN_MESSAGE && DELETIONS.contains(call.request()) ->
                    new Delivery.Delivered(Optional.empty());
                case Answer.Rejected(int status, int code, String explanation)
                when !worthRepeating(answer) -> new Delivery.Refused(status, code, explanation);
                case Answer.Rejected(int status, var _, String explanation) ->
                    new Delivery.Lost("Discord answered with an error (%d, %s)".formatted(status, explanation));
                case Answer.Silence(String reason) -> new Delivery.Lost(reason);
                case Answer.Closed _ -> new Delivery.Lost("the bot has logged out");
            };
        }
    }
}
