package newsdesk.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Something that is done again and again, until this is closed.
final class Rounds implements AutoCloseable {

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

    /// What is being done is interrupted.
    @Override
    public void close() {
        watchman.shutdownNow();
    }
}
