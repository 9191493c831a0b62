package newsdesk.editing;

import java.util.List;

/// Reads RSS and Atom feeds.
public interface FeedReader {

    /// What is in a feed. Never fails: what cannot be read is refused.
    Contents read(Material material);

    /// What came of reading.
    sealed interface Contents {

        /// It is a feed.
        ///
        /// @param title what it calls itself; may be empty
        /// @param items what it tells of, in its order
        record Items(String title, List<Item> items) implements Contents {

            public Items {
                items = List.copyOf(items);
            }
        }

        /// It is none.
        ///
        /// @param why as sentences
        record Refused(String why) implements Contents {}
    }

    /// An article that a feed tells of.
    ///
    /// @param key     by which the feed knows it
    /// @param address where it can be read
    record Item(String key, String address) {}
}
