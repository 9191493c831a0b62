package newsdesk.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a value of [Option.Type#SINCE]: a day (`2025-08-20`), or a time back from today in days, weeks, months or
/// years (`7d`, `2w`, `3m`, `1y`).
public final class Since {

    private static final Pattern BACK = Pattern.compile("([0-9]{1,4})([dwmy])");

    private Since() {}

    /// The first day that is meant, or nothing where the text says no day.
    public static Optional<LocalDate> read(String text, LocalDate today) {
        Matcher back = BACK.matcher(text.strip());
        if (back.matches()) {
            return Optional.of(back(today, Long.parseLong(back.group(1)), back.group(2)));
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate back(LocalDate today, long count, String unit) {
        return switch (unit) {
            case "d" -> today.minusDays(count);
            case "w" -> today.minusWeeks(count);
            case "m" -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
    }
}
