package newsdesk.discord.interaction;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// Where members' commands are worked on: so many at once, so many waiting in line, and nobody else. Each piece of
/// work has a virtual thread of its own, that of whoever brings it.
final class Workroom {

    /// What became of a piece of work.
    enum Outcome {
        DONE,
        /// The line was full.
        FULL,
        /// The room is closed.
        CLOSED
    }

    private final int desks;
    private final int chairs;
    private final Queue<Waiting> line = new ArrayDeque<>();
    private int working;
    private boolean closed;

    /// @param desks  how many pieces of work are done at once
    /// @param chairs how many wait at most
    Workroom(int desks, int chairs) {
        this.desks = desks;
        this.chairs = chairs;
    }

    /// Somebody in line. The desk that they are called to is kept for them.
    private static final class Waiting {
        private final CountDownLatch called = new CountDownLatch(1);
        private final IntConsumer place;
        private volatile boolean turnedAway;

        Waiting(IntConsumer place) {
            this.place = place;
        }
    }

    /// Does a piece of work on the calling thread, when it is its turn.
    ///
    /// @param place is told how many are before it, whenever that changes while it has to wait
    Outcome work(IntConsumer place, Runnable work) {
        Waiting waiting = new Waiting(place);
        int before;
        synchronized (this) {
            if (closed) {
                return Outcome.CLOSED;
            }
            if (working == desks && line.size() >= chairs) {
                return Outcome.FULL;
            }
            before = line.size();
            if (working < desks) {
                working++;
                waiting.called.countDown();
            } else {
                line.add(waiting);
            }
        }
        if (!isCalled(waiting, before)) {
            return Outcome.CLOSED;
        }
        try {
            work.run();
            return Outcome.DONE;
        } finally {
            leave();
        }
    }

    private boolean isCalled(Waiting waiting, int before) {
        try {
            if (waiting.called.getCount() > 0) {
                waiting.place.accept(before);
            }
            waiting.called.await();
            return !waiting.turnedAway;
        } catch (InterruptedException _) {
            giveUp(waiting);
            Thread.currentThread().interrupt();
            throw new CancellationException("the program is being stopped");
        }
    }

    private void giveUp(Waiting waiting) {
        boolean hadDesk;
        synchronized (this) {
            hadDesk = !line.remove(waiting) && !waiting.turnedAway;
        }
        if (hadDesk) {
            leave();
        }
    }

    private void leave() {
        List<Waiting> left;
        synchronized (this) {
            Waiting next = line.poll();
            if (next == null) {
                working--;
            } else {
                next.called.countDown();
            }
            notifyAll();
            left = List.copyOf(line);
        }
        for (int before = 0; before < left.size(); before++) {
            left.get(before).place.accept(before);
        }
    }

    /// How many are being worked on or wait.
    synchronized int load() {
        return working + line.size();
    }

    /// Takes nothing more, turns those in line away, and waits for those at work.
    ///
    /// @return whether all have ended in time
    synchronized boolean close(Duration patience) throws InterruptedException {
        closed = true;
        line.forEach(waiting -> {
            waiting.turnedAway = true;
            waiting.called.countDown();
        });
        line.clear();
        long end = System.nanoTime() + patience.toNanos();
        while (working > 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
