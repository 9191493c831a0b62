package newsdesk.corpus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Knows when coverage is out of date: when its newest article is, or when no feed could be read for too long.
///
/// What has no date is never out of date, nor is what comes from the future: a clock that was set back makes nothing
/// stale.
///
/// @param days    how old the newest article may be; 0 where that does not matter
/// @param hours   how long ago a feed was last read with success; 0 where that does not matter
/// @param lastRead when that was; nothing where there is no feed, or none was ever read. Asked only where it matters
public record Freshness(int days, int hours, Supplier<Optional<Instant>> lastRead, Clock clock) {

    /// Why coverage is out of date: one of both, or both.
    ///
    /// @param newest the day of the newest article, where that is why
    /// @param read   when a feed was last read, where that is why
    public record Stale(Optional<LocalDate> newest, Optional<Instant> read) {}

    /// Why coverage is out of date; nothing where it is not.
    public Optional<Stale> of(Coverage coverage) {
        Optional<LocalDate> newest = coverage.asOf()
                .filter(day -> days > 0)
                .filter(day -> day.plusDays(days).isBefore(LocalDate.now(clock)));
        Optional<Instant> read = hours > 0
                ? lastRead.get()
                        .filter(moment -> moment.plus(Duration.ofHours(hours)).isBefore(clock.instant()))
                : Optional.empty();
        return newest.isEmpty() && read.isEmpty() ? Optional.empty() : Optional.of(new Stale(newest, read));
    }
}
