package newsdesk.editing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newsdesk.retrieval.Progress;

/// The progress of work that several wait for, each on a thread of their own. Where the last of them has left, the
/// work is told at its next word.
final class SharedProgress implements Progress {

    /// Often enough to look alive.
    private static final long LOOKED_AT_EVERY_MILLIS = 200;

    private Step latest = new Step("reading articles", 0, -1);
    private int waiting;

    private record Step(String stage, long done, long total) {}

    @Override
    public synchronized void at(String stage, long done, long total) {
        if (waiting == 0) {
            throw new CancellationException("nobody waits for it any longer");
        }
        latest = new Step(stage, done, total);
    }

    /// Somebody more waits.
    synchronized void join() {
        waiting++;
    }

    private synchronized void leave() {
        waiting--;
    }

    private synchronized Step latest() {
        return latest;
    }

    /// Waits for the work, and tells somebody how far it has come.
    ///
    /// @return what came of it
    <T> T follow(CompletableFuture<T> work, Progress watching) {
        try {
            while (true) {
                Step step = latest();
                watching.at(step.stage(), step.done(), step.total());
                try {
                    return work.get(LOOKED_AT_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // Told once more how far it has come.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("stopped");
            stopped.initCause(e);
            throw stopped;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } finally {
            leave();
        }
    }
}
