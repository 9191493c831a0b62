package newsdesk.ledger.sql;

import newsdesk.ledger.LedgerFailed;
import org.jdbi.v3.core.HandleCallback;

/// A database that holds a ledger. All that differs from one kind to another is behind it: how it is reached,
/// created and locked, and what its errors mean. The SQL is the same for all.
interface Database extends AutoCloseable {

    /// Runs a transaction that only reads, and sees the ledger as it was at one moment.
    ///
    /// @throws LedgerFailed where the database fails
    <T> T read(HandleCallback<T, RuntimeException> work);

    /// Runs a transaction that may write. What it has written stays when this returns, and only then.
    ///
    /// @throws LedgerFailed where the database fails
    <T> T write(HandleCallback<T, RuntimeException> work);

    @Override
    void close();
}
