package newsdesk.answer.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What has become of the requests to models since the program began: numbers only, no words.
public final class ModelUse {

    /// The median is that of so many answers, the latest ones.
    private static final int REMEMBERED = 101;

    private final Map<Failure, Integer> failed = new EnumMap<>(Failure.class);
    private final Deque<Duration> latencies = new ArrayDeque<>();
    private Duration firstWord = Duration.ZERO;
    private long answered;
    private long fallbacks;
    private long tokensRead;
    private long tokensWritten;

    /// A model has answered to the end.
    synchronized void answered(long read, long written, Duration latency) {
        answered++;
        tokensRead += read;
        tokensWritten += written;
        latencies.addLast(latency);
        if (latencies.size() > REMEMBERED) {
            latencies.removeFirst();
        }
    }

    /// A model has begun to write.
    synchronized void begun(Duration after) {
        firstWord = after;
    }

    /// How long the latest answer was waited for until it began.
    synchronized Duration firstWord() {
        return firstWord;
    }

    /// A model has failed, be it that it was asked again afterwards.
    synchronized void failed(Failure kind) {
        failed.merge(kind, 1, Integer::sum);
    }

    /// Another model was asked in place of one that failed.
    synchronized void fellBack() {
        fallbacks++;
    }

    /// How many tokens were written.
    synchronized long written() {
        return tokensWritten;
    }

    /// The numbers under their names, for whoever watches over the program.
    public synchronized SequencedMap<String, String> facts() {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("model answered", Long.toString(answered));
        facts.put(
                "model failed",
                failed.isEmpty()
                        ? "0"
                        : failed.entrySet().stream()
                                .map(entry -> "%s %d".formatted(named(entry.getKey()), entry.getValue()))
                                .collect(Collectors.joining(", ")));
        facts.put("second model asked", Long.toString(fallbacks));
        facts.put("model tokens", "%d read, %d written".formatted(tokensRead, tokensWritten));
        if (!latencies.isEmpty()) {
            List<Duration> sorted = new ArrayList<>(latencies);
            Collections.sort(sorted);
            facts.put(
                    "model latency",
                    "%d ms (median)".formatted(sorted.get(sorted.size() / 2).toMillis()));
        }
        return facts;
    }

    private static String named(Failure kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
