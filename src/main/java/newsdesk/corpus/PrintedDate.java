package newsdesk.corpus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// Reads the dates of collections made by others.
///
/// A day (`2025-08-20`) is that day, and a moment with its offset is that moment. A moment without an offset is
/// the day it names and no more: its hour could be any of twenty-four. Nothing else is read, since `03/04/2025` is
/// two days and "Wednesday" is fifty.
public final class PrintedDate {

    /// ISO 8601 as it is met: seconds and their fraction or none, offsets `Z`, `+02:00`, `+0200` and `+02`.
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int DAY_LENGTH = "2025-08-20".length();

    private PrintedDate() {}

    /// What a text says about when an article was published, or nothing where that is not certain.
    public static Optional<Published> read(String text) {
        String iso = text.strip();
        try {
            if (iso.length() == DAY_LENGTH) {
                return Optional.of(new Published.On(LocalDate.parse(iso)));
            }
            TemporalAccessor moment = ISO.parse(withT(iso));
            return Optional.of(
                    moment.isSupported(ChronoField.OFFSET_SECONDS)
                            ? new Published.At(OffsetDateTime.from(moment))
                            : new Published.On(LocalDate.from(moment)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// RFC 3339 allows a space between day and time.
    private static String withT(String iso) {
        return iso.length() > DAY_LENGTH && iso.charAt(DAY_LENGTH) == ' '
                ? iso.substring(0, DAY_LENGTH) + 'T' + iso.substring(DAY_LENGTH + 1)
                : iso;
    }
}
