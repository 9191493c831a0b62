/// Keeps the ledger in SQLite, or in PostgreSQL.
///
/// [newsdesk.ledger.sql.SqlLedger] is opened on a file, or on a schema of a server. Flyway makes and changes the
/// tables, by the scripts in
/// `newsdesk/ledger/schema`; JDBI runs the SQL, which is written for SQLite and PostgreSQL alike. What differs
/// between databases is behind [newsdesk.ledger.sql.Database], and nowhere else.
///
/// ```
/// ledger.db                     the ledger
/// ledger.db-wal, ledger.db-shm  what was written last; they belong to it while it is open, or after a crash
/// ledger.db.lock                whoever makes or changes the tables holds it
/// ```
///
/// # On a server
/// A schema is the ledger of one bot; bots on one server have a schema each, and programs beside a bot use its own.
/// Those who write take turns there as they do in a file (an advisory lock of the schema), so that what is written
/// for the one is right for the other; those who read see the ledger as it was at one moment, and wait for nobody.
/// A connection that is lost is made anew and the transaction done again, unless it was lost while the end of a
/// transaction was on its way: then nobody knows whether it stayed, and that is said.
///
/// # What cannot happen
/// **A ledger is never begun anew by itself.** It is made where there is no file, aside, and put in place when its
/// tables are there; on a server, where the schema is not there or has no table at all. What is empty, damaged,
/// another program's or a newer program's is left as it is, and the program says what to do.
///
/// **What was confirmed is not lost.** Every operation is one transaction, and has been written to the disk before
/// it returns.
///
/// **What was deleted is gone.** Its place in the file is overwritten (PostgreSQL does so at its next vacuum), and
/// nothing of it is quoted in errors.
///
/// # Why it is so
/// Flyway is asked only where the tables are not of the version that the program knows: on a ledger that is, it
/// takes as long to find that out as everything else together.
///
/// Connections to a server are pooled: making one takes longer than most of what is asked over it.
///
/// Why is damage not looked for at every start? SQLite can check a whole file, but reads all of it; damage is told
/// where it is met.
@NullMarked
package newsdesk.ledger.sql;

import org.jspecify.annotations.NullMarked;
