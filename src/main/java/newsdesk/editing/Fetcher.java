package newsdesk.editing;

import java.time.Duration;
import java.util.Optional;

/// Fetches from the web, as safely and politely as the web wants it: what an address may lead to is decided by
/// whoever implements this.
public interface Fetcher {

    /// What is at an address.
    ///
    /// @param kind  what is looked for there; anything else is refused
    /// @param known what was had from there before; [Known#NOTHING] where it is to be had in any case
    Fetched fetch(String address, Kind kind, Known known);

    /// What is looked for.
    enum Kind {
        /// An article: a page or a document.
        ARTICLE,
        /// An RSS or Atom feed.
        FEED
    }

    /// How a server calls the version that it gave before; each may be empty.
    ///
    /// @param tag  its `ETag`
    /// @param date its `Last-Modified`
    record Known(String tag, String date) {

        public static final Known NOTHING = new Known("", "");
    }

    /// What came of fetching.
    sealed interface Fetched {

        /// It is there.
        ///
        /// @param known how the server calls this version
        record Got(Material material, Known known) implements Fetched {}

        /// It is as it was.
        record Unchanged() implements Fetched {}

        /// It cannot be had.
        ///
        /// @param why   what is wrong, as sentences for whoever gave the address
        /// @param pause after which time it may be tried again, if at all; zero where at once
        record Failed(String why, Optional<Duration> pause) implements Fetched {

            public Failed(String why) {
                this(why, Optional.empty());
            }
        }
    }
}
