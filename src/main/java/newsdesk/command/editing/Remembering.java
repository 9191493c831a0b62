package newsdesk.command.editing;

import newsdesk.command.CannotDo;
import newsdesk.ledger.LedgerFailed;

/// Work that needs what is remembered.
final class Remembering {

    private Remembering() {}

    /// Does it.
    ///
    /// @throws CannotDo where what is remembered cannot be read or written
    static void during(Runnable work) {
        try {
            work.run();
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }
}
