package newsdesk.answer;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Takes the time of each part of the work on an answer. A part within another is not counted for that one.
final class Stopwatch {

    private final LongSupplier nanos;
    private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
    private long within;

    /// @param nanos as `System.nanoTime`
    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    <T> T time(Stage stage, Supplier<T> work) {
        long began = nanos.getAsLong();
        long before = within;
        within = 0;
        try {
            return work.get();
        } finally {
            long whole = nanos.getAsLong() - began;
            spent.merge(stage, whole - within, Long::sum);
            within = before + whole;
        }
    }

    Map<Stage, Duration> times() {
        Map<Stage, Duration> times = new EnumMap<>(Stage.class);
        spent.forEach((stage, time) -> times.put(stage, Duration.ofNanos(time)));
        return times;
    }
}
