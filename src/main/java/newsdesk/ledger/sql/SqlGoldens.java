package newsdesk.ledger.sql;

import java.util.List;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Goldens;

/// Golden questions in a database.
final class SqlGoldens implements Goldens {

    private final Database database;

    SqlGoldens(Database database) {
        this.database = database;
    }

    @Override
    public Golden add(String question, Golden.Expectation expectation, String words) {
        return database.write(handle -> {
            int added;
            long number;
            do {
                number = 1
                        + handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM golden")
                                .mapTo(Long.class)
                                .one();
                added = handle.createUpdate("""
                                INSERT INTO golden (number, question, expectation, words)
                                VALUES (:number, :question, :expectation, :words)
                                ON CONFLICT (number) DO NOTHING""")
                        .bind("number", number)
                        .bind("question", question)
                        .bind("expectation", expectation.name())
                        .bind("words", words)
                        .execute();
            } while (added == 0);
            return new Golden(number, question, expectation, words);
        });
    }

    @Override
    public List<Golden> all() {
        return database.read(handle -> handle.createQuery(
                        "SELECT number, question, expectation, words FROM golden ORDER BY number")
                .map((row, _) -> new Golden(
                        row.getLong("number"),
                        row.getString("question"),
                        Golden.Expectation.valueOf(row.getString("expectation")),
                        row.getString("words")))
                .list());
    }

    @Override
    public boolean remove(long number) {
        return database.write(handle -> handle.createUpdate("DELETE FROM golden WHERE number = :number")
                        .bind("number", number)
                        .execute())
                > 0;
    }
}
