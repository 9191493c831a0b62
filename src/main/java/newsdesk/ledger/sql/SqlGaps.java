package newsdesk.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import newsdesk.ledger.Gaps;
import newsdesk.ledger.Pseudonym;
import org.jdbi.v3.core.Handle;

/// Gaps in a database.
final class SqlGaps implements Gaps {

    /// The groups of at least `:askers` askers, and what is counted of them.
    private static final String COUNTED = """
            SELECT gap, COUNT(*) AS askers, SUM(times) AS times, MAX(week) AS week
            FROM gap_question GROUP BY gap HAVING COUNT(*) >= :askers""";

    private final Database database;

    SqlGaps(Database database) {
        this.database = database;
    }

    @Override
    public List<Group> groups() {
        return database.read(handle -> handle.createQuery("SELECT id, stems FROM gap ORDER BY id")
                .map((row, _) -> new Group(row.getString("id"), row.getString("stems")))
                .list());
    }

    @Override
    public void add(Group group, Question question) {
        database.write(handle -> {
            handle.createUpdate("INSERT INTO gap (id, stems) VALUES (:id, :stems) ON CONFLICT DO NOTHING")
                    .bind("id", group.id())
                    .bind("stems", group.stems())
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO gap_question (gap, asker, server, words, times, week)
                            VALUES (:gap, :asker, :server, :words, 1, :week)
                            ON CONFLICT (gap, asker) DO UPDATE
                            SET server = excluded.server, words = excluded.words,
                                times = gap_question.times + 1, week = excluded.week""")
                    .bind("gap", group.id())
                    .bind("asker", question.asker().value())
                    .bind("server", question.server())
                    .bind("words", question.words())
                    .bind("week", question.week().toEpochDay())
                    .execute();
        });
    }

    @Override
    public List<Gap> from(int askers, int offset, int limit) {
        return database.read(handle -> handle.createQuery(
                        COUNTED + " ORDER BY askers DESC, times DESC, gap LIMIT :limit OFFSET :offset")
                .bind("askers", askers)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, _) -> gap(row, handle))
                .list());
    }

    private static Gap gap(ResultSet row, Handle handle) throws SQLException {
        String words = handle.createQuery(
                        "SELECT words FROM gap_question WHERE gap = :gap ORDER BY LENGTH(words), words LIMIT 1")
                .bind("gap", row.getString("gap"))
                .mapTo(String.class)
                .one();
        return new Gap(words, row.getInt("askers"), row.getInt("times"), LocalDate.ofEpochDay(row.getLong("week")));
    }

    @Override
    public int count(int askers) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM (" + COUNTED + ") AS counted")
                .bind("askers", askers)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean has(String group, Pseudonym asker) {
        return database.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM gap_question WHERE gap = :gap AND asker = :asker")
                        .bind("gap", group)
                        .bind("asker", asker.value())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public void delete(String group, Pseudonym asker) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM gap_question WHERE gap = :gap AND asker = :asker")
                    .bind("gap", group)
                    .bind("asker", asker.value())
                    .execute();
            return tidy(handle);
        });
    }

    @Override
    public void forgetServer(String server) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM gap_question WHERE server = :server")
                    .bind("server", server)
                    .execute();
            return tidy(handle);
        });
    }

    @Override
    public void prune(LocalDate before) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM gap_question WHERE week < :before")
                    .bind("before", before.toEpochDay())
                    .execute();
            return tidy(handle);
        });
    }

    private static int tidy(Handle handle) {
        return handle.createUpdate("DELETE FROM gap WHERE id NOT IN (SELECT gap FROM gap_question)")
                .execute();
    }
}
