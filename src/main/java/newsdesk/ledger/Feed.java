package newsdesk.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A feed that is looked at for new articles.
///
/// @param address where it is
/// @param direct  whether its articles are published without a moderator
/// @param state   how the last looks at it went
public record Feed(String address, boolean direct, State state) {

    /// How the last looks at a feed went.
    ///
    /// @param tag      what the server called the version that was had last; may be empty
    /// @param date     when the server said that version was made; may be empty
    /// @param success  when it was last had, or found as it was
    /// @param failures how many looks failed since
    /// @param next     before when it is not looked at again
    /// @param problem  why the last look failed; the empty text where it did not
    public record State(
            String tag, String date, Optional<Instant> success, int failures, Instant next, String problem) {

        public State {
            success = success.map(moment -> moment.truncatedTo(ChronoUnit.MILLIS));
            next = next.truncatedTo(ChronoUnit.MILLIS);
        }

        /// That of a feed that was never looked at.
        public static State fresh(Instant now) {
            return new State("", "", Optional.empty(), 0, now, "");
        }
    }
}
