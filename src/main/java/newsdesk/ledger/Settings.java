package newsdesk.ledger;

import java.util.Map;
import java.util.Optional;

/// What the moderators of each server have set.
public interface Settings {

    /// What they have set; nothing where they have left everything as it is.
    Optional<ServerSettings> of(String server);

    /// Sets it, in place of what was set before.
    void set(String server, ServerSettings settings);

    /// The channels whose answers moderators see first, each with the channel in which they do.
    Map<String, String> reviewed(String server);

    /// Sets which these are, in place of those before.
    void setReviewed(String server, Map<String, String> reviewed);
}
