package newsdesk.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From one day to another, both included; either end may be open.
///
/// @param from the first day, or null for "from the beginning"
/// @param to   the last day, or null for "until now"
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /// The period that holds every day.
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on %s before it begins on %s".formatted(to, from));
        }
    }

    /// A single day.
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /// A calendar month.
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// A calendar year.
    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /// The week in which a day lies, from Monday to Sunday.
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isAlways() {
        return from == null && to == null;
    }

    public Optional<LocalDate> first() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> last() {
        return Optional.ofNullable(to);
    }
}
