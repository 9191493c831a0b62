package newsdesk.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something that is done again and again, until this is closed.
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /// A round that fetches something gives up when it is interrupted, one that writes needs a moment.
    static final Duration LAST_STEPS = Duration.ofSeconds(1);

    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rounds").factory());

    private Rounds() {}

    /// Begins, where there is something to be done.
    static Rounds every(Duration pause, Optional<Runnable> round) {
        Rounds rounds = new Rounds();
        round.ifPresent(work -> {
            ScheduledFuture<?> _ = rounds.watchman.scheduleWithFixedDelay(
                    work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        });
        return rounds;
    }

    /// What is being done is interrupted, and waited for a little: it may be writing something down.
    @Override
    public void close() {
        watchman.shutdownNow();
        try {
            if (!watchman.awaitTermination(LAST_STEPS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A round was still under way when it had to end");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
