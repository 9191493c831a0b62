package newsdesk.ledger;

import java.util.Optional;

/// What the program notes for itself, each under a name of its choice.
public interface Notes {

    Optional<String> read(String name);

    /// Notes it, in place of what was noted before.
    void write(String name, String value);
}
