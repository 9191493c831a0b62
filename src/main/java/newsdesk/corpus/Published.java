package newsdesk.corpus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// When an article was published, as far as it says so itself.
public sealed interface Published {

    /// It prints no date, so it has none.
    record Undated() implements Published {}

    /// It prints a day.
    record On(LocalDate date) implements Published {}

    /// It prints a moment. Its day is the day at the offset it prints.
    record At(OffsetDateTime moment) implements Published {}

    /// The value for "it prints no date".
    static Published undated() {
        return new Undated();
    }

    /// The day of publication, where there is one.
    default Optional<LocalDate> day() {
        return switch (this) {
            case Undated _ -> Optional.empty();
            case On(LocalDate date) -> Optional.of(date);
            case At(OffsetDateTime moment) -> Optional.of(moment.toLocalDate());
        };
    }

    /// The date as an ISO 8601 text, or the empty text: what [#parse] reads back.
    default String iso() {
        return switch (this) {
            case Undated _ -> "";
            case On(LocalDate date) -> date.toString();
            case At(OffsetDateTime moment) -> moment.toString();
        };
    }

    /// Reads an ISO 8601 day (`2025-08-20`) or moment with offset (`2025-08-20T09:30:00Z`); the empty text is
    /// undated.
    ///
    /// @throws java.time.format.DateTimeParseException for anything else
    static Published parse(String iso) {
        if (iso.isEmpty()) {
            return undated();
        }
        return iso.length() == "2025-08-20".length() ? new On(LocalDate.parse(iso)) : new At(OffsetDateTime.parse(iso));
    }
}
