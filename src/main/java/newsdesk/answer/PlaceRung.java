package newsdesk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// No number and no date of a sentence has changed places with another of the cited words.
final class PlaceRung implements Rung {

    /// How much nearer the other one must stand to the words around it for it to be the one that is meant.
    private static final double NEARER = 1.6;

    /// What stands before a date or number says more of it than what stands behind.
    private static final double BEFORE = 2;

    /// So many words to either side are what a number or date stands with.
    private static final int WINDOW = 5;

    /// A number or date: where it stands in the draft or the source.
    ///
    /// @param from the place of its first word
    /// @param to   the place behind its last
    /// @param what what it is
    private record Mark(int from, int to, Object what) {}

    @Override
    public boolean holds(Comparison comparison) {
        Optional<LocalDate> published = comparison.imprint().published().day();
        BiPredicate<Mark, Mark> sameNumber =
                (one, other) -> ((Quantities.Quantity) one.what).sameAs((Quantities.Quantity) other.what);
        BiPredicate<Mark, Mark> sameDate =
                (one, other) -> Dates.same((Dates.Date) one.what, (Dates.Date) other.what, published);
        return hold(numbers(comparison.draft()), numbers(comparison.cited()), sameNumber, comparison)
                && hold(dates(comparison.draft()), dates(comparison.cited()), sameDate, comparison);
    }

    private static List<Mark> numbers(Wording wording) {
        return Quantities.in(wording).stream()
                .map(number -> new Mark(number.from(), number.to(), number))
                .toList();
    }

    private static List<Mark> dates(Wording wording) {
        return Dates.in(wording.text()).stream()
                .map(date -> new Mark(place(wording, date)[0], place(wording, date)[1], date))
                .toList();
    }

    private static boolean hold(
            List<Mark> marks, List<Mark> printed, BiPredicate<Mark, Mark> same, Comparison comparison) {
        for (Mark mark : marks) {
            List<Mark> own =
                    printed.stream().filter(there -> same.test(mark, there)).toList();
            for (Mark other : printed) {
                if (same.test(mark, other)) {
                    continue;
                }
                double gain = gain(mark, other, own, comparison);
                List<Mark> partners =
                        marks.stream().filter(m -> same.test(m, other)).toList();
                double back = partners.stream()
                        .mapToDouble(partner -> own.stream()
                                .mapToDouble(place -> gain(partner, place, List.of(other), comparison))
                                .max()
                                .orElse(0))
                        .min()
                        .orElse(NEARER);
                if (gain > 1 && back > 1 && gain * back > NEARER * NEARER) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How many times nearer a mark of the draft stands to the words around another place of the source than to those
    /// around its own.
    private static double gain(Mark mark, Mark other, List<Mark> own, Comparison comparison) {
        double here = own.stream()
                .mapToDouble(there -> nearness(mark, there, comparison))
                .max()
                .orElse(0);
        double there = nearness(mark, other, comparison);
        return here == 0 ? (there == 0 ? 0 : 2 * NEARER) : there / here;
    }

    private static double nearness(Mark here, Mark there, Comparison comparison) {
        return nearness(here.from, here.to, there.from, there.to, comparison);
    }

    private static int[] place(Wording wording, Dates.Date date) {
        int from = 0;
        while (from < wording.size() && wording.at(from).end() <= date.span().start()) {
            from++;
        }
        int to = from;
        while (to < wording.size() && wording.at(to).start() < date.span().end()) {
            to++;
        }
        return new int[] {from, Math.max(to, from + 1)};
    }

    /// How near the words that stand near a place of the draft stand to a place of the source.
    private static double nearness(int from, int to, int fromThere, int toThere, Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        double sum = 0;
        for (int i = Math.max(0, from - WINDOW); i < Math.min(draft.size(), to + WINDOW); i++) {
            if ((i >= from && i < to) || !draft.at(i).isContent() || draft.at(i).isNumeral() || from >= draft.size()) {
                continue;
            }
            double near = weight(draft, i, from, to) * (i < from ? BEFORE : 1);
            double there = 0;
            for (int home : comparison.homes(i)) {
                there = Math.max(there, weight(cited, home, fromThere, toThere));
            }
            sum += near * there;
        }
        return sum;
    }

    private static double weight(Wording wording, int word, int from, int to) {
        if (from >= wording.size()
                || wording.at(word).sentence() != wording.at(from).sentence()) {
            return 0;
        }
        int distance = word < from ? from - word : word - to + 1;
        boolean sameClause = wording.at(word).clause() == wording.at(from).clause();
        return (sameClause ? 1.0 : 0.5) / Math.max(1, distance);
    }
}
