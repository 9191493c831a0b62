package newsdesk.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsdesk.ledger.Golden;

/// What golden questions got from one generation.
///
/// @param all one mark a question, in their order
public record Marks(List<Mark> all) {

    /// Of no questions.
    public static final Marks NONE = new Marks(List.of());

    public Marks {
        all = List.copyOf(all);
    }

    /// What one question got.
    ///
    /// @param met   whether it is what was expected
    /// @param found what the desk said, in a line
    public record Mark(Golden golden, boolean met, String found) {}

    /// Those that did not get what was expected.
    public List<Mark> failed() {
        return all.stream().filter(mark -> !mark.met()).toList();
    }

    /// Whether more of them failed than may.
    ///
    /// @param percent how many of a hundred may
    public boolean failMoreThan(int percent) {
        return failed().size() * 100L > (long) percent * all.size();
    }

    /// Those that get something else than they got before.
    public List<Mark> otherThan(Marks before) {
        Map<Long, String> known = new HashMap<>();
        before.all.forEach(mark -> known.put(mark.golden().number(), mark.found()));
        return all.stream()
                .filter(mark -> known.containsKey(mark.golden().number())
                        && !mark.found().equals(known.get(mark.golden().number())))
                .toList();
    }
}
