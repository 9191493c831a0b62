package newsdesk.ledger.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The tables of the ledger, of the version that this program knows.
final class Schema {

    /// The number of the newest script in [#SCRIPTS].
    static final int VERSION = 5;

    static final String SCRIPTS = "classpath:newsdesk/ledger/schema";

    /// Where Flyway writes down which scripts have run.
    static final String HISTORY = "ledger_history";

    private Schema() {}

    /// How the tables of a database compare with those that this program knows.
    enum State {
        /// Tables of a ledger are not there.
        NONE,
        OLDER,
        CURRENT,
        NEWER
    }

    /// Looks without Flyway, which takes as long for it as everything else at a start together.
    static State of(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            if (!tables.next()) {
                return State.NONE;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY)) {
            int version = newest.next() ? newest.getInt(1) : 0;
            if (version == VERSION) {
                return State.CURRENT;
            }
            return version > VERSION ? State.NEWER : State.OLDER;
        }
    }

    /// Runs the scripts that have not run yet.
    ///
    /// @throws org.flywaydb.core.api.FlywayException where one fails
    static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations(SCRIPTS)
                .failOnMissingLocations(true)
                .table(HISTORY)
                .load()
                .migrate();
    }
}
