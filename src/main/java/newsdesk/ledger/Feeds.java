package newsdesk.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The feeds that are looked at for new articles.
public interface Feeds {

    /// Adds a feed; where it is there already, sets only whether its articles are published without a moderator.
    ///
    /// @return false where it was there already
    boolean add(Feed feed);

    /// All of them, by address.
    List<Feed> all();

    /// Notes how a look at a feed went. A feed that is not there any more stays so.
    void note(String address, Feed.State state);

    /// Forgets a feed, and which of its articles were seen.
    ///
    /// @return false where there was none
    boolean remove(String address);

    /// Which of these items of a feed were seen before.
    Set<String> seen(String address, List<String> items);

    /// Notes that an item of a feed was seen.
    void saw(String address, String item, Instant when);

    /// Forgets items that were last seen before a moment.
    void expire(Instant before);

    /// When a feed was last had, of all of them; nothing where none ever was.
    Optional<Instant> lastSuccess();
}
