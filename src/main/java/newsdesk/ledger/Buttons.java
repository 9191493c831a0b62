package newsdesk.ledger;

import java.time.Instant;
import java.util.Optional;

/// What the buttons under posted answers do. A button itself has room for a short id only.
public interface Buttons {

    /// More than any command with all its options takes.
    int LONGEST = 4000;

    /// Keeps what a button does; where the same is kept for the server already, for the longer of both times.
    ///
    /// @param what   at most [#LONGEST] characters
    /// @param server whose button it is, and with which it is forgotten; none in a direct message
    /// @param until  the moment from which on it is not kept any more
    /// @return an id of 20 characters
    String keep(String what, Optional<String> server, Instant until);

    /// What the button of this id does; nothing where it was never kept or has run out.
    Optional<String> kept(String id, Instant now);
}
