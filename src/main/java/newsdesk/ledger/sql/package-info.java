/// Keeps the ledger in SQLite.
///
/// [newsdesk.ledger.sql.SqlLedger] is opened on a file. Flyway makes and changes the tables, by the scripts in
/// `newsdesk/ledger/schema`; JDBI runs the SQL, which is written for SQLite and PostgreSQL alike. What differs
/// between databases is behind [newsdesk.ledger.sql.Database], and nowhere else.
///
/// ```
/// ledger.db                     the ledger
/// ledger.db-wal, ledger.db-shm  what was written last; they belong to it while it is open, or after a crash
/// ledger.db.lock                whoever makes or changes the tables holds it
/// ```
///
/// # What cannot happen
/// **A ledger is never begun anew by itself.** It is made where there is no file, aside, and put in place when its
/// tables are there. A file that is empty, damaged, another program's or a newer program's is left as it is, and
/// the program says what to do.
///
/// **What was confirmed is not lost.** Every operation is one transaction, and SQLite has written it to the disk
/// before it returns.
///
/// **What was deleted is gone.** Its place in the file is overwritten, and nothing of it is quoted in errors.
///
/// # Why it is so
/// Flyway is asked only where the tables are not of the version that the program knows: on a ledger that is, it
/// takes as long to find that out as everything else together.
///
/// Why is damage not looked for at every start? SQLite can check a whole file, but reads all of it; damage is told
/// where it is met.
@NullMarked
package newsdesk.ledger.sql;

import org.jspecify.annotations.NullMarked;
