package newsdesk.answer;

import java.util.List;

/// Every day, month, year and time of day of a sentence is one of the cited words.
final class DateRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        List<Dates.Date> printed = Dates.in(comparison.cited().text());
        return Dates.in(comparison.draft().text()).stream()
                .allMatch(date -> printed.stream()
                        .anyMatch(other -> Dates.same(
                                date, other, comparison.imprint().published().day())));
    }
}
