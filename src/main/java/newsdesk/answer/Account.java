package newsdesk.answer;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be told of an answer beside what it says: who wrote it, how that went, what was not let through.
///
/// @param writer  who wrote it, in words for the reader: "extractive", or the name of a model; the empty text where
///                nobody did
/// @param course  how it went
/// @param dropped the sentences that were drafted and not said, in their order
/// @param tokens  what models have read and written for it, as they count; 0 where none did
/// @param times   how long each part of the work took, as far as it was done
public record Account(String writer, Course course, List<Dropped> dropped, long tokens, Map<Stage, Duration> times) {

    /// A sentence of a draft that was not let through. Unproven as it is, it is no part of an answer.
    ///
    /// @param reasons why; at least one
    public record Dropped(String sentence, Set<FactChecker.Reason> reasons) {

        public Dropped {
            reasons = Set.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("nothing is dropped without a reason");
            }
        }
    }

    public Account {
        dropped = List.copyOf(dropped);
        Map<Stage, Duration> inOrder = new EnumMap<>(Stage.class);
        inOrder.putAll(times);
        times = Collections.unmodifiableMap(inOrder);
    }

    /// Of an answer that somebody wrote without anything that would have to be told.
    public static Account by(String writer) {
        return new Account(writer, new Course.AsUsual(), List.of(), 0, Map.of());
    }

    /// How many sentences were dropped for each reason; one that was dropped for several counts for each.
    public Map<FactChecker.Reason, Integer> droppedByReason() {
        Map<FactChecker.Reason, Integer> counts = new EnumMap<>(FactChecker.Reason.class);
        dropped.forEach(one -> one.reasons().forEach(reason -> counts.merge(reason, 1, Integer::sum)));
        return counts;
    }
}
