package newsdesk.ledger;

import java.util.Optional;

/// Where an answer was given. Ids are Discord's, as printed; the console has its own names.
///
/// @param server  none in a direct message
/// @param message the message it became, once it has become one
/// @param hidden  whether only the asker saw it
public record Posting(Optional<String> server, String channel, Optional<String> message, boolean hidden) {}
