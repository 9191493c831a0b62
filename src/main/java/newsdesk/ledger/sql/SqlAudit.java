package newsdesk.ledger.sql;

import java.time.Instant;
import java.util.List;
import newsdesk.ledger.Audit;

/// The audit trail in a database.
final class SqlAudit implements Audit {

    private final Database database;

    SqlAudit(Database database) {
        this.database = database;
    }

    @Override
    public void append(Instant when, String who, String action, String object, String outcome) {
        int added;
        do {
            // Where two databases' clients take the same number at once, the later one takes the next.
            added = database.write(handle -> handle.createUpdate("""
                            INSERT INTO audit (number, at, who, action, object, outcome)
                            SELECT COALESCE(MAX(number), 0) + 1, :at, :who, :action, :object, :outcome FROM audit
                            WHERE TRUE
                            ON CONFLICT (number) DO NOTHING""")
                    .bind("at", when.toEpochMilli())
                    .bind("who", cut(who))
                    .bind("action", cut(action))
                    .bind("object", cut(object))
                    .bind("outcome", cut(outcome))
                    .execute());
        } while (added == 0);
    }

    /// Not between the halves of a character.
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    @Override
    public List<Line> newest(int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT number, at, who, action, object, outcome FROM audit
                        ORDER BY number DESC LIMIT :limit OFFSET :offset""")
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, _) -> new Line(
                        row.getLong("number"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("outcome")))
                .list());
    }

    @Override
    public int size() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM audit")
                .mapTo(Integer.class)
                .one());
    }
}
