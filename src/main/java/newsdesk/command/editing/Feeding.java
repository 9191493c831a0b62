package newsdesk.command.editing;

import java.util.function.Supplier;
import newsdesk.editing.FeedReader;
import newsdesk.editing.Fetcher;
import newsdesk.ledger.Ledger;

/// What the commands about feeds work with.
///
/// @param web     fetches feeds
/// @param reader  reads them
/// @param ledger  where they are kept
/// @param logbook where it is written down
public record Feeding(Fetcher web, FeedReader reader, Supplier<Ledger> ledger, Logbook logbook) {}
