package newsdesk.app;

/// What is set about articles that come in one by one: a part of [Settings].
///
/// @param links       when pages are fetched from the web
/// @param feedMinutes between two looks at a feed
public record Arriving(Links links, int feedMinutes) {

    /// Outlets ask readers of feeds for five minutes at least; a week is long.
    private static final Bounds MINUTES = new Bounds(5, 10_080);

    public Arriving {
        MINUTES.require(feedMinutes);
    }

    /// When pages are fetched from the web.
    public enum Links {
        /// Where servers are connected to straight, without a proxy.
        AUTO,
        /// Always. A proxy decides itself where the names of servers lead.
        ON,
        /// Never.
        OFF
    }

    static Arriving from(Values values) {
        return new Arriving(values.choice("add.links", Links.AUTO), values.number("feeds.minutes", 30, MINUTES));
    }
}
