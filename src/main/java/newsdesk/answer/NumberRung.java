package newsdesk.answer;

import java.util.List;
import java.util.Set;

/// Every number of a sentence stands in the cited words, with the same unit, the same bound, and counts the same.
final class NumberRung implements Rung {

    /// So many words on, what a number counts must have been named.
    private static final int NEAR = 4;

    @Override
    public boolean holds(Comparison comparison) {
        List<Quantities.Quantity> printed = Quantities.in(comparison.cited());
        List<Quantities.Quantity> numbers = Quantities.in(comparison.draft());
        return numbers.stream()
                        .allMatch(number -> printed.stream().anyMatch(other -> bearsOut(number, other, comparison)))
                && printed.stream().noneMatch(part -> isMadeTheWhole(part, numbers, comparison));
    }

    /// Whether the source speaks of a part ("a third of the men") and the draft of all ("the men").
    private static boolean isMadeTheWhole(
            Quantities.Quantity part, List<Quantities.Quantity> numbers, Comparison comparison) {
        Wording cited = comparison.cited();
        Wording draft = comparison.draft();
        if (!cited.is(part.to(), Set.of("of")) || numbers.stream().anyMatch(part::sameAs)) {
            return false;
        }
        int whole = part.to() + 1;
        while (cited.is(whole, Set.of("the", "those", "these", "its", "his", "her", "their", "all", "own"))) {
            whole++;
        }
        if (whole >= cited.size()
                || cited.at(whole).clause() != cited.at(part.from()).clause()) {
            return false;
        }
        for (int i = 1; i < draft.size(); i++) {
            if (draft.at(i).meansTheSameAs(cited.at(whole)) && draft.is(i - 1, Set.of("the", "all", "those"))) {
                return !draft.is(i - 2, Set.of("of"));
            }
        }
        return false;
    }

    private static boolean bearsOut(Quantities.Quantity number, Quantities.Quantity printed, Comparison comparison) {
        return number.sameAs(printed)
                && number.bound() == printed.bound()
                && countsTheSame(number, printed, comparison);
    }

    /// Whether what stands right behind a number in the draft stands near that number in the source.
    private static boolean countsTheSame(
            Quantities.Quantity number, Quantities.Quantity printed, Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        if (number.to() >= draft.size() || printed.to() >= cited.size()) {
            return true;
        }
        Token counted = draft.at(number.to());
        Token countedThere = cited.at(printed.to());
        boolean bothName = counted.isContent()
                && countedThere.isContent()
                && counted.clause() == draft.at(number.from()).clause()
                && countedThere.clause() == cited.at(printed.from()).clause();
        if (!bothName || counted.meansTheSameAs(countedThere)) {
            return true;
        }
        for (int i = Math.max(0, printed.from() - NEAR); i < Math.min(cited.size(), printed.to() + NEAR); i++) {
            if (counted.meansTheSameAs(cited.at(i))) {
                int place = i;
                return Quantities.in(cited).stream().noneMatch(other -> other.to() == place && !other.equals(printed));
            }
        }
        return false;
    }
}
