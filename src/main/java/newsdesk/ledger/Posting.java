package newsdesk.ledger;

import java.util.Optional;

/// Where an answer was given. Ids are Discord's, as printed; the console has its own names.
///
/// @param server  none in a direct message
/// @param message the message it became, where that can be changed later: one that only the asker sees cannot
public record Posting(Optional<String> server, String channel, Optional<String> message) {}
