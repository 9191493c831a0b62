package newsdesk.app;

/// When coverage counts as out of date.
///
/// @param afterDays       how old the newest article may be; 0 where that does not matter
/// @param feedsAfterHours how long ago a feed was last read; 0 where that does not matter
public record Staleness(int afterDays, int feedsAfterHours) {

    static final Bounds DAYS = new Bounds(0, 36_500);
    static final Bounds HOURS = new Bounds(0, 100_000);

    public Staleness {
        DAYS.require(afterDays);
        HOURS.require(feedsAfterHours);
    }

    /// What is set.
    static Staleness from(Values values) {
        return new Staleness(
                values.number("coverage.stale-after-days", 0, DAYS),
                values.number("coverage.feeds-stale-after-hours", 0, HOURS));
    }
}
