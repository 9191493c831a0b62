package newsdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RoundsTest {

    @Test
    void whatIsBeingDoneIsOverWhenTheRoundsAreClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        try (Rounds _ = Rounds.every(Duration.ofMillis(1), Optional.of(() -> untilInterrupted(begun, order)))) {
            begun.await();
        }
        order.add("closed");

        assertThat(order).containsExactly("written down", "closed");
    }

    @Test
    void whereThereIsNothingToBeDoneNothingIs() {
        Rounds.every(Duration.ofMillis(1), Optional.empty()).close();
    }

    /// As a round that fetches something: it gives up when it is interrupted, and writes down that it did.
    private static void untilInterrupted(CountDownLatch begun, List<String> order) {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            for (int step = 0; step < 100_000; step++) {
                Thread.onSpinWait();
            }
            order.add("written down");
        }
    }
}
