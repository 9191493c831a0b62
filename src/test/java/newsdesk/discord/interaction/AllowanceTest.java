package newsdesk.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance(new Limits.PerMinute(2, 3, 100), nanos::get);

    @Test
    void whoeverAsksTooOftenIsToldHowLongToWait() {
        assertThat(allowance.take("ana", "a", "1")).isEmpty();
        assertThat(allowance.take("ana", "b", "1")).isEmpty();

        Allowance.Wait wait = allowance.take("ana", "c", "1").orElseThrow();

        assertThat(wait.whose()).isEqualTo(Allowance.Whose.MEMBER);
        assertThat(wait.time()).isEqualTo(Duration.ofSeconds(30));
        assertThat(wait.sentence()).isEqualTo("That was a lot at once. Please try again in 30 seconds.");
    }

    @Test
    void afterThatTimeItIsAllowedAgain() {
        allowance.take("ana", "a", "1");
        allowance.take("ana", "b", "1");
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThat(allowance.take("ana", "c", "1")).isEmpty();
    }

    @Test
    void oneMemberDoesNotUseUpWhatAnotherHas() {
        allowance.take("ana", "a", "1");
        allowance.take("ana", "b", "1");

        assertThat(allowance.take("bo", "a", "1")).isEmpty();
    }

    @Test
    void aChannelHasAnAllowanceOfItsOwn() {
        allowance.take("ana", "a", "1");
        allowance.take("bo", "a", "1");
        allowance.take("cy", "a", "1");

        assertThat(allowance.take("dan", "a", "1").orElseThrow().whose()).isEqualTo(Allowance.Whose.CHANNEL);
        assertThat(allowance.take("dan", "b", "1")).isEmpty();
    }

    @Test
    void whatTheChannelRefusesTheMemberDoesNotPay() {
        allowance.take("ana", "a", "1");
        allowance.take("bo", "a", "1");
        allowance.take("cy", "a", "1");
        allowance.take("dan", "a", "1");
        allowance.take("dan", "a", "1");

        assertThat(allowance.take("dan", "b", "1")).isEmpty();
        assertThat(allowance.take("dan", "b", "1")).isEmpty();
    }
}
