package newsdesk.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Dates counted from today: "yesterday", "last week", "three days ago", "the past month", "on Monday". A week
/// begins on Monday. What lies ahead ("next week") is no period here, since nothing has been published in it.
final class RelativeDates {

    private static final String COUNT =
            "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?"
                    + "|(?:a )?few|several|half a dozen)";

    private static final String UNIT = "(hour|day|week|month|year)s?";

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("half a dozen", 6));

    private static final int COUPLE = 2;
    private static final int FEW = 3;
    private static final int SEVERAL = 5;
    private static final int HOURS_A_DAY = 24;

    /// What stands before a weekday that is part of a name: Black Friday, Super Tuesday.
    private static final String NO_NAME_BEFORE =
            "(?<!\\b(?:black|super|bloody|good|easter|palm|cyber|giving|holy|ash|fat|mardi|next|coming|following|every|each) )";

    static final List<DatePattern> PATTERNS = List.of(
            DatePattern.of("\\b(?:the )?day before yesterday\\b", (_, today) -> days(today, 2, 2)),
            DatePattern.of("\\blast night\\b", (_, today) -> days(today, 1, 0)),
            DatePattern.of("\\byesterday\\b", (_, today) -> days(today, 1, 1)),
            DatePattern.of(
                    "\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b", (_, today) -> days(today, 0, 0)),
            DatePattern.of(
                    "\\b(?:the )?(?:last|past|previous) " + COUNT + " " + UNIT + "\\b",
                    (m, today) -> since(today, count(m.group(1)), m.group(2))),
            DatePattern.of("\\b(?:the|these|this) past (week|month|year|weekend)\\b", RelativeDates::rolling),
            DatePattern.of("\\bpast (week|month|year)\\b", RelativeDates::rolling),
            DatePattern.of("\\b(?:in|over|during|within|for) the last (week|month|year)\\b", RelativeDates::rolling),
            DatePattern.of(
                    "\\b(last|previous|this|the current) (week|weekend|month|year)\\b(?! of\\b)",
                    (m, today) -> Optional.of(calendar(
                            m.group(1).equals("last") || m.group(1).equals("previous") ? 1 : 0, m.group(2), today))),
            DatePattern.of(
                    "\\b(the (?:week|month|year) before last)\\b",
                    (m, today) -> Optional.of(calendar(2, m.group(1).split(" ", -1)[1], today))),
            DatePattern.of("\\b" + COUNT + " " + UNIT + " (?:ago|back)\\b", RelativeDates::ago),
            DatePattern.of(
                    "\\b(last|this|this past|past) (" + DatePattern.WEEKDAY + ")\\b",
                    (m, today) -> weekday(m.group(1), m.group(2), today)),
            DatePattern.of(
                    NO_NAME_BEFORE + "\\b(" + DatePattern.WEEKDAY + ")\\b(?! night football| times\\b| league)",
                    (m, today) -> weekday(null, m.group(1), today)),
            DatePattern.of(
                    "\\b(last|this) (january|february|march|april|may|june|july|august|september|october|november|december)\\b",
                    (m, today) -> month(m.group(1), m.group(2), today)));

    private RelativeDates() {}

    private static Optional<Period> days(LocalDate today, int from, int to) {
        return Optional.of(new Period(today.minusDays(from), today.minusDays(to)));
    }

    private static Optional<Period> since(LocalDate today, int count, String unit) {
        return Optional.of(new Period(back(today, count, unit), today));
    }

    private static Optional<Period> rolling(MatchResult m, LocalDate today) {
        String unit = m.group(1);
        return unit.equals("weekend") ? Optional.of(calendar(1, unit, today)) : since(today, 1, unit);
    }

    private static LocalDate back(LocalDate today, int count, String unit) {
        return switch (unit) {
            case "hour" -> today.minusDays(Math.ceilDiv(count, HOURS_A_DAY));
            case "day" -> today.minusDays(count);
            case "week" -> today.minusWeeks(count);
            case "month" -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
    }

    private static int count(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        if (isVague(words)) {
            return words.contains("couple") ? COUPLE : words.contains("few") ? FEW : SEVERAL;
        }
        return NUMBERS.getOrDefault(words, 1);
    }

    private static boolean isVague(String words) {
        return words.contains("couple") || words.contains("few") || words.equals("several");
    }

    /// A whole calendar unit, a number of them before the present one.
    private static Period calendar(int before, String unit, LocalDate today) {
        return switch (unit) {
            case "weekend" -> {
                LocalDate sunday = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() && before == 0
                        ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        : before == 0
                                ? today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                                : today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                yield new Period(sunday.minusDays(1), sunday);
            }
            case "week" -> Period.weekOf(today.minusWeeks(before));
            case "month" -> Period.of(YearMonth.from(today).minusMonths(before));
            default -> Period.of(Year.from(today).minusYears(before));
        };
    }

    /// A day for days; the calendar week, month or year around it for longer units; half to twice the time for
    /// "a few".
    private static Optional<Period> ago(MatchResult m, LocalDate today) {
        int count = count(m.group(1));
        String unit = m.group(2);
        if (isVague(m.group(1))) {
            return Optional.of(new Period(back(today, 2 * count, unit), back(today, Math.max(1, count / 2), unit)));
        }
        LocalDate then = back(today, count, unit);
        return Optional.of(
                switch (unit) {
                    case "hour" -> new Period(then, today);
                    case "day" -> Period.of(then);
                    case "week" -> Period.weekOf(then);
                    case "month" -> Period.of(YearMonth.from(then));
                    default -> Period.of(Year.from(then));
                });
    }

    /// "Monday" is the latest one up to today, "last Monday" the latest one before today, "this Monday" the one
    /// of this week.
    private static Optional<Period> weekday(@Nullable String which, String name, LocalDate today) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        LocalDate date = switch (which) {
            case "last" -> today.with(TemporalAdjusters.previous(day));
            case "this" ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case null, default -> today.with(TemporalAdjusters.previousOrSame(day));
        };
        return Optional.of(Period.of(date));
    }

    private static Optional<Period> month(String which, String name, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        YearMonth month = YearMonth.of(today.getYear(), DatePattern.month(name));
        boolean before = which.equals("last") && !month.isBefore(present);
        return Optional.of(Period.of(before ? month.minusYears(1) : month));
    }
}
