package newsdesk.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Dates by the calendar: "15 August 2025", "Aug. 15", "2025-08-20", "mid-August", "in 2024". A date that
/// prints no year is the latest one that is not after today.
final class CalendarDates {

    private static final String MONTH = DatePattern.MONTH;
    private static final String YEAR = DatePattern.YEAR;

    private static final String WEEKDAY_BEFORE = "(?:\\b" + DatePattern.WEEKDAY + ",?\\s+(?:the\\s+)?)?";

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final String YEAR_AFTER = "(?:,?\\s+(?:of\\s+)?(" + YEAR + ")\\b(?![.,]\\d))?";

    /// Words after which a bare year or month is a time.
    private static final String TIME_BEFORE =
            "(?:in|since|during|until|till|before|after|by|from|between|of|year|late|early"
                    + "|mid|to|and|through|throughout|for|last|this|around|circa)";

    /// Words after a number that make it an amount: "in 2000 villages".
    private static final String NO_AMOUNT = "(?!\\s+(?:\\w+\\s+)?(?:people|troops|soldiers|men|women|children|civilians"
            + "|refugees|villages|towns|homes|houses|drones|missiles|tanks|km|kilomet\\w+|miles|met\\w+|dollars|euros"
            + "|pounds|hryvnias?|rubles|roubles|words|pages|times|tons|tonnes|prisoners|articles|percent)\\b)";

    private static final int THIRD_OF_MONTH = 10;
    private static final int THIRD_OF_YEAR = 4;
    private static final int MONTHS = 12;

    /// A leap day is at most eight years back.
    private static final int YEARS_BACK = 8;

    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.of(
                    "\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b", (m, _) -> day(m.group(1), m.group(2), m.group(3))),
            DatePattern.of(
                    "(?<!\\d\\.)\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(" + YEAR + ")\\b(?!\\.\\d)",
                    (m, _) -> day(m.group(3), m.group(2), m.group(1))),
            DatePattern.of("\\b(\\d{1,2})/(\\d{1,2})/(" + YEAR + ")\\b", (m, _) -> slashed(m)),
            DatePattern.of(
                    WEEKDAY_BEFORE + "\\b" + DAY + "\\s?(?:-|to|until|through|and)\\s?" + DAY + "\\s+(?:of\\s+)?("
                            + MONTH + ")" + YEAR_AFTER,
                    (m, today) -> days(m.group(1), m.group(2), m.group(3), m.group(4), today)),
            DatePattern.of(
                    WEEKDAY_BEFORE + "\\b(" + MONTH + ")\\s+(?:the\\s+)?" + DAY + "\\s?(?:-|to|until|through)\\s?" + DAY
                            + "\\b" + YEAR_AFTER,
                    (m, today) -> days(m.group(2), m.group(3), m.group(1), m.group(4), today)),
            DatePattern.of(
                    WEEKDAY_BEFORE + "\\b" + DAY + "(?:\\s+of)?\\s+(" + MONTH + ")" + YEAR_AFTER,
                    (m, today) -> days(m.group(1), m.group(1), m.group(2), m.group(3), today)),
            DatePattern.of(
                    WEEKDAY_BEFORE + "\\b(" + MONTH + ")\\s+(?:the\\s+)?" + DAY + "\\b(?![.,:]?\\d|\\s?%)" + YEAR_AFTER,
                    (m, today) -> days(m.group(2), m.group(2), m.group(1), m.group(3), today)),
            DatePattern.of(
                    "\\b(?:the\\s+)?(early|mid|late|beginning of|start of|middle of|end of)(?:\\s+in)?[\\s-]+(" + MONTH
                            + ")(?:,?\\s+(" + YEAR + ")\\b)?",
                    (m, today) -> thirdOfMonth(m.group(1), m.group(2), m.group(3), today)),
            DatePattern.of(
                    "\\b(?:the\\s+)?(early|mid|late|beginning of|start of|middle of|end of)[\\s-]+(" + YEAR + ")\\b",
                    (m, _) -> Optional.of(thirdOfYear(m.group(1), Integer.parseInt(m.group(2))))),
            DatePattern.of(
                    "\\b(" + MONTH + "),?\\s+(?:of\\s+)?(" + YEAR + ")\\b",
                    (m, _) -> Optional.of(
                            Period.of(YearMonth.of(Integer.parseInt(m.group(2)), DatePattern.month(m.group(1)))))),
            DatePattern.of(
                    "(?<=\\b" + TIME_BEFORE
                            + "(?:\\sthe)?\\s)(january|february|march|april|may|june|july|august|september"
                            + "|october|november|december)\\b(?!\\s+\\d)",
                    CalendarDates::bareMonth),
            DatePattern.of(
                    "(?<=\\bthe\\s)(january|february|april|june|july|august|september|october|november|december)\\b"
                            + "(?!\\s+\\d)",
                    CalendarDates::bareMonth),
            DatePattern.of(
                    "\\b(" + YEAR + ")\\s?-\\s?(" + YEAR + ")\\b",
                    (m, _) -> range(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))),
            DatePattern.of(
                    "(?<=\\b" + TIME_BEFORE + "\\s)(" + YEAR + ")\\b(?![-.,:]\\d|\\s?%|')" + NO_AMOUNT,
                    (m, _) -> Optional.of(Period.of(Year.of(Integer.parseInt(m.group(1)))))));

    private CalendarDates() {}

    private static Optional<Period> day(String year, String month, String day) {
        return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(Period::of);
    }

    /// Of "13/8/2025" and "8/13/2025" only one reading is a date; "8/9/2025" has two, so it has none.
    private static Optional<Period> slashed(MatchResult m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (first == second || first > MONTHS) {
            return day(m.group(3), m.group(2), m.group(1));
        }
        return second > MONTHS ? day(m.group(3), m.group(1), m.group(2)) : Optional.empty();
    }

    private static Optional<Period> days(
            String first, String last, String monthName, @Nullable String year, LocalDate today) {
        int month = DatePattern.month(monthName);
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        if (to < from) {
            return Optional.empty();
        }
        Optional<LocalDate> start =
                year == null ? latest(month, from, today) : date(Integer.parseInt(year), month, from);
        return start.flatMap(day -> date(day.getYear(), month, to).map(end -> new Period(day, end)));
    }

    private static Optional<LocalDate> latest(int month, int day, LocalDate today) {
        for (int year = today.getYear(); year >= today.getYear() - YEARS_BACK; year--) {
            Optional<LocalDate> date = date(year, month, day).filter(found -> !found.isAfter(today));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> thirdOfMonth(String part, String name, @Nullable String year, LocalDate today) {
        YearMonth month = year == null
                ? latestMonth(DatePattern.month(name), today)
                : YearMonth.of(Integer.parseInt(year), DatePattern.month(name));
        return Optional.of(
                switch (part) {
                    case "mid", "middle of" ->
                        new Period(month.atDay(THIRD_OF_MONTH + 1), month.atDay(2 * THIRD_OF_MONTH));
                    case "late", "end of" -> new Period(month.atDay(2 * THIRD_OF_MONTH + 1), month.atEndOfMonth());
                    default -> new Period(month.atDay(1), month.atDay(THIRD_OF_MONTH));
                });
    }

    private static Period thirdOfYear(String part, int year) {
        int first = switch (part) {
            case "mid", "middle of" -> THIRD_OF_YEAR + 1;
            case "late", "end of" -> 2 * THIRD_OF_YEAR + 1;
            default -> 1;
        };
        return new Period(
                YearMonth.of(year, first).atDay(1),
                YearMonth.of(year, first + THIRD_OF_YEAR - 1).atEndOfMonth());
    }

    private static Optional<Period> bareMonth(MatchResult m, LocalDate today) {
        return Optional.of(Period.of(latestMonth(DatePattern.month(m.group(1)), today)));
    }

    private static YearMonth latestMonth(int month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    private static Optional<Period> range(int first, int last) {
        return last < first
                ? Optional.empty()
                : Optional.of(new Period(
                        Year.of(first).atDay(1), Period.of(Year.of(last)).to()));
    }
}
