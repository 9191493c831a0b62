package newsdesk.ledger.sql;

import java.util.Optional;
import newsdesk.ledger.Notes;

/// Notes in a database.
final class SqlNotes implements Notes {

    private final Database database;

    SqlNotes(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> read(String name) {
        return database.read(handle -> handle.createQuery("SELECT words FROM note WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void write(String name, String value) {
        database.write(handle ->
                handle.createUpdate("""
                        INSERT INTO note (name, words) VALUES (:name, :value)
                        ON CONFLICT (name) DO UPDATE SET words = excluded.words""").bind("name", name).bind("value", value).execute());
    }
}
