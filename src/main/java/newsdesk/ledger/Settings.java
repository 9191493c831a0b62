package newsdesk.ledger;

import java.util.Optional;

/// What the moderators of each server have set.
public interface Settings {

    /// What they have set; nothing where they have left everything as it is.
    Optional<ServerSettings> of(String server);

    /// Sets it, in place of what was set before.
    void set(String server, ServerSettings settings);
}
