package newsdesk.ledger.sql;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.ledger.Draft;
import newsdesk.ledger.Drafts;
import newsdesk.ledger.ReceiptIds;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Drafts in a database.
final class SqlDrafts implements Drafts {

    private final Database database;
    private final ReceiptIds ids;

    SqlDrafts(Database database, ReceiptIds ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Draft add(Instant made, String origin, Map<String, String> texts, int most) {
        return database.write(handle -> {
            Draft draft = new Draft(newId(handle, made, origin), made, origin, texts);
            insert(handle, draft.id(), draft.texts());
            handle.createUpdate("""
                            DELETE FROM draft WHERE id NOT IN (
                                SELECT id FROM draft ORDER BY made DESC, CASE WHEN id = :id THEN 0 ELSE 1 END LIMIT :most)""").bind("id", draft.id()).bind("most", most).execute();
            return draft;
        });
    }

    private String newId(Handle handle, Instant made, String origin) {
        String id;
        int taken;
        do {
            id = ids.next();
            taken = handle.createUpdate("""
                            INSERT INTO draft (id, made, origin) VALUES (:id, :made, :origin) ON CONFLICT DO NOTHING""")
                    .bind("id", id)
                    .bind("made", made.toEpochMilli())
                    .bind("origin", origin)
                    .execute();
        } while (taken == 0);
        return id;
    }

    private static void insert(Handle handle, String id, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO draft_text (draft, name, words) VALUES (:draft, :name, :words)");
        texts.forEach((name, words) ->
                batch.bind("draft", id).bind("name", name).bind("words", words).add());
        batch.execute();
    }

    @Override
    public boolean change(String id, Map<String, String> texts) {
        String written = ReceiptIds.asWritten(id);
        return database.write(handle -> {
            if (find(handle, written).isEmpty()) {
                return false;
            }
            handle.createUpdate("DELETE FROM draft_text WHERE draft = :id")
                    .bind("id", written)
                    .execute();
            insert(handle, written, texts);
            return true;
        });
    }

    @Override
    public Optional<Draft> find(String id) {
        return database.read(handle -> find(handle, ReceiptIds.asWritten(id)));
    }

    private static Optional<Draft> find(Handle handle, String id) {
        return handle.createQuery("SELECT made, origin FROM draft WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> new Draft(
                        id, Instant.ofEpochMilli(row.getLong("made")), row.getString("origin"), texts(handle, id)))
                .findOne();
    }

    private static Map<String, String> texts(Handle handle, String id) {
        Map<String, String> texts = new HashMap<>();
        handle.createQuery("SELECT name, words FROM draft_text WHERE draft = :id")
                .bind("id", id)
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("words")))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    @Override
    public List<Draft> newest(int limit) {
        return database.read(handle -> handle
                .createQuery("SELECT id FROM draft ORDER BY made DESC, id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(id -> find(handle, id).stream())
                .toList());
    }

    @Override
    public int size() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM draft")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean remove(String id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM draft WHERE id = :id")
                        .bind("id", ReceiptIds.asWritten(id))
                        .execute())
                > 0;
    }

    @Override
    public void expire(Instant before) {
        database.write(handle -> handle.createUpdate("DELETE FROM draft WHERE made < :before")
                .bind("before", before.toEpochMilli())
                .execute());
    }
}
