package newsdesk.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The remarks made while articles were read, counted: of each kind how many, and the first. Used by one thread.
public final class Remarks implements Consumer<Remark> {

    private final Map<Remark.Kind, Tally> tallies = new EnumMap<>(Remark.Kind.class);

    private record Tally(Remark first, int count) {

        String sentence() {
            return count == 1
                    ? "1 article was %s: %s.".formatted(first.outcome(), first)
                    : "%,d articles were %s; the first: %s.".formatted(count, first.outcome(), first);
        }
    }

    @Override
    public void accept(Remark remark) {
        tallies.merge(remark.kind(), new Tally(remark, 1), (before, _) -> new Tally(before.first, before.count + 1));
    }

    public int count(Remark.Kind kind) {
        Tally tally = tallies.get(kind);
        return tally == null ? 0 : tally.count;
    }

    /// One sentence for each kind of remark that was made.
    public List<String> sentences() {
        return tallies.values().stream().map(Tally::sentence).toList();
    }
}
