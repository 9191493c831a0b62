package newsdesk.discord.fake;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for what has to come. The deadline is for the case that it does not: far longer than anything takes.
public final class Await {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Await() {}

    /// The next thing from a queue.
    public static <T> T next(BlockingQueue<T> queue, String what) {
        try {
            T next = queue.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("there was no " + what + " within " + DEADLINE.toSeconds() + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }

    /// What a future holds in the end.
    public static <T> T result(CompletableFuture<T> future, String what) {
        try {
            return future.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("there was no " + what + " within " + DEADLINE.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new AssertionError(what + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }
}
