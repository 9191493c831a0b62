package newsdesk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// How long questions took, in milliseconds.
final class Latencies {

    private final List<Long> millis = new ArrayList<>();

    void add(long time) {
        millis.add(time);
    }

    void addTo(SequencedMap<String, String> summary) {
        if (!millis.isEmpty()) {
            List<Long> sorted = millis.stream().sorted().toList();
            summary.put("median milliseconds", Long.toString(sorted.get(sorted.size() / 2)));
            summary.put("95th percentile", Long.toString(sorted.get((int) (sorted.size() * 0.95))));
        }
    }
}
