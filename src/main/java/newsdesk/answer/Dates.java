package newsdesk.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds the days, months, years and times of day in a text, and tells whether two of them are the same.
final class Dates {

    /// A day, month, year or time of day as a text has it. What it does not say is 0, or empty.
    ///
    /// @param weekday the day of the week, or how it is counted from publication ("yesterday")
    /// @param clock   the time of day in minutes from midnight, or -1
    record Date(Span span, int year, int month, int day, String weekday, int clock) {}

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAY = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern DATE = Pattern.compile("\\b(?:" + WEEKDAY + ",?\\s+(?:the\\s+)?)?" + "(?:" + DAY
            + "\\s+(?:of\\s+)?" + MONTH + "|" + MONTH + "\\s+(?:the\\s+)?" + DAY + "\\b(?![.,:]?\\d))"
            + "(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b)?");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<![.!?]\\s)(?<!^)\\b" + MONTH + "(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d)\\b)?");
    private static final Pattern WEEKDAY_ALONE = Pattern.compile("\\b" + WEEKDAY + "\\b");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b(yesterday|today|tonight|tomorrow|last night|this morning|this evening)\\b");
    private static final Pattern YEAR = Pattern.compile(
            "(?i)(?<=\\b(?:in|since|of|by|until|till|from|to|before|after|during|early|late|the|year|and|through|for|mid)[\\s-])"
                    + "((?:19|20)\\d\\d)\\b(?![.,]\\d|\\s(?!and|to|or|was|were|is|but|by|in|on|at|with|when|as|the|after|before)\\p{Ll}+s\\b)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])\\.?m\\b\\.?|\\b(\\d{1,2}):(\\d\\d)\\b|\\b(noon|midnight|midday)\\b");

    private Dates() {}

    static List<Date> in(String text) {
        List<Date> dates = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        take(DATE, rest, dates, Dates::dayOfMonth);
        take(CLOCK, rest, dates, Dates::clock);
        take(MONTH_ALONE, rest, dates, m -> new Date(span(m), number(m.group(2)), month(m.group(1)), 0, "", -1));
        take(WEEKDAY_ALONE, rest, dates, m -> new Date(span(m), 0, 0, 0, m.group(1), -1));
        take(COUNTED, rest, dates, m -> new Date(span(m), 0, 0, 0, m.group(1).toLowerCase(Locale.ROOT), -1));
        take(YEAR, rest, dates, m -> new Date(span(m), number(m.group(1)), 0, 0, "", -1));
        return dates;
    }

    private interface Maker {
        Date of(MatchResult match);
    }

    /// Takes the matches out of the text, so that nothing is read twice.
    private static void take(Pattern pattern, StringBuilder rest, List<Date> dates, Maker maker) {
        Matcher matcher = pattern.matcher(rest.toString());
        while (matcher.find()) {
            dates.add(maker.of(matcher));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                rest.setCharAt(i, '\u0001');
            }
        }
    }

    private static Date dayOfMonth(MatchResult m) {
        boolean dayFirst = m.group(2) != null;
        String weekday = m.group(1) == null ? "" : m.group(1);
        return new Date(
                span(m),
                number(m.group(6)),
                month(dayFirst ? m.group(3) : m.group(4)),
                number(dayFirst ? m.group(2) : m.group(5)),
                weekday,
                -1);
    }

    private static Date clock(MatchResult m) {
        if (m.group(6) != null) {
            return new Date(span(m), 0, 0, 0, "", m.group(6).equalsIgnoreCase("midnight") ? 0 : 12 * 60);
        }
        if (m.group(4) != null) {
            return new Date(span(m), 0, 0, 0, "", number(m.group(4)) * 60 + number(m.group(5)));
        }
        int hour = number(m.group(1)) % 12 + (m.group(3).equalsIgnoreCase("p") ? 12 : 0);
        return new Date(span(m), 0, 0, 0, "", hour * 60 + number(m.group(2)));
    }

    private static Span span(MatchResult m) {
        return new Span(m.start(), m.end());
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) / 3 + 1;
    }

    /// Whether a date of a draft is borne out by one of its source, read on the day the source was published.
    static boolean same(Date draft, Date source, Optional<LocalDate> published) {
        if (draft.clock >= 0 || source.clock >= 0) {
            return draft.clock == source.clock;
        }
        if (draft.year != 0 && source.year != 0 && draft.year != source.year) {
            return false;
        }
        if (draft.month != 0 && source.month != 0) {
            boolean day = draft.day == source.day || (draft.day == 0 && draft.weekday.isEmpty());
            boolean year = draft.year == 0
                    || source.year != 0
                    || published
                            .map(LocalDate::getYear)
                            .filter(y -> y == draft.year)
                            .isPresent();
            return draft.month == source.month && day && year && weekdays(draft, source, published);
        }
        if (draft.month == 0 && source.month == 0 && draft.weekday.isEmpty() && source.weekday.isEmpty()) {
            return draft.year == source.year;
        }
        if (draft.month == 0 && draft.weekday.isEmpty()) {
            return draft.year == source.year;
        }
        if (source.month == 0 && source.weekday.isEmpty()) {
            return false;
        }
        if (!draft.weekday.isEmpty() && draft.weekday.equals(source.weekday)) {
            return true;
        }
        return published.isPresent()
                && days(draft, published.get()).stream().anyMatch(days(source, published.get())::contains);
    }

    private static boolean weekdays(Date draft, Date source, Optional<LocalDate> published) {
        if (draft.weekday.isEmpty() || draft.weekday.equals(source.weekday)) {
            return true;
        }
        return source.weekday.isEmpty()
                && published.isPresent()
                && days(source, published.get()).stream()
                        .anyMatch(day -> day.getDayOfWeek().name().equalsIgnoreCase(draft.weekday));
    }

    /// The days that a date may mean in something published on a day.
    private static List<LocalDate> days(Date date, LocalDate published) {
        try {
            if (date.month != 0) {
                return date.day == 0
                        ? List.of()
                        : List.of(LocalDate.of(date.year == 0 ? published.getYear() : date.year, date.month, date.day));
            }
        } catch (java.time.DateTimeException e) {
            return List.of();
        }
        return switch (date.weekday) {
            case "" -> List.of();
            case "yesterday", "last night" -> List.of(published.minusDays(1));
            case "today", "tonight", "this morning", "this evening" -> List.of(published);
            case "tomorrow" -> List.of(published.plusDays(1));
            default -> {
                DayOfWeek weekday = DayOfWeek.valueOf(date.weekday.toUpperCase(Locale.ROOT));
                yield List.of(
                        published.with(TemporalAdjusters.previousOrSame(weekday)),
                        published.with(TemporalAdjusters.nextOrSame(weekday)));
            }
        };
    }
}
