package newsdesk.retrieval.lucene;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import newsdesk.retrieval.Progress;

/// Lets whoever asks go first: whoever builds works in small pieces, and while questions are being asked rests after
/// each of them. Where nobody asks, it costs nothing.
///
/// One thread builds, any number ask.
final class Courtesy {

    /// Whoever has asked so lately still waits for the answer, or asks on.
    private static final long LATELY = Duration.ofSeconds(1).toNanos();

    /// Shorter pieces of work are left together: a rest costs some microseconds.
    private static final long PIECE = Duration.ofMillis(4).toNanos();

    /// So much longer than the work is the rest. Measured with two desks on two busy processors: questions are answered
    /// at nine tenths of their rate without a builder, where a builder that never rests leaves them half.
    private static final int SHARE = 2;

    /// A rest is not longer, whatever stopped the work: a machine that slept, for instance.
    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final LongConsumer pause;
    private volatile long asked;
    private long resumed;

    Courtesy() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /// @param nanos as `System.nanoTime`
    /// @param pause rests for so many nanoseconds
    Courtesy(LongSupplier nanos, LongConsumer pause) {
        this.nanos = nanos;
        this.pause = pause;
        asked = nanos.getAsLong() - LATELY;
        resumed = nanos.getAsLong();
    }

    /// Somebody asks.
    void asked() {
        asked = nanos.getAsLong();
    }

    /// Tells of progress and rests: whoever builds tells of every small piece of work.
    Progress of(Progress progress) {
        return (stage, done, total) -> {
            progress.at(stage, done, total);
            rest();
        };
    }

    /// Somebody begins to build.
    void begin() {
        resumed = nanos.getAsLong();
    }

    /// Rests, where somebody asks; to be called by whoever builds, as often as possible.
    void rest() {
        long now = nanos.getAsLong();
        long worked = now - resumed;
        if (worked < PIECE) {
            return;
        }
        if (now - asked < LATELY) {
            pause.accept(Math.min(LONGEST, SHARE * worked));
        }
        resumed = nanos.getAsLong();
    }
}
