package newsdesk.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.ledger.Feed;
import newsdesk.ledger.Feeds;

/// Feeds in a database.
final class SqlFeeds implements Feeds {

    private final Database database;

    SqlFeeds(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Feed feed) {
        return database.write(handle -> {
            int added = handle.createUpdate("""
                            INSERT INTO feed (address, direct, tag, version_date, success, failures, next_look, problem)
                            VALUES (:address, :direct, :tag, :date, :success, :failures, :next, :problem)
                            ON CONFLICT DO NOTHING""")
                    .bind("address", feed.address())
                    .bind("direct", feed.direct())
                    .bind("tag", feed.state().tag())
                    .bind("date", feed.state().date())
                    .bind("success", feed.state().success().map(Instant::toEpochMilli))
                    .bind("failures", feed.state().failures())
                    .bind("next", feed.state().next().toEpochMilli())
                    .bind("problem", feed.state().problem())
                    .execute();
            if (added == 0) {
                handle.createUpdate("UPDATE feed SET direct = :direct WHERE address = :address")
                        .bind("direct", feed.direct())
                        .bind("address", feed.address())
                        .execute();
            }
            return added > 0;
        });
    }

    @Override
    public List<Feed> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM feed ORDER BY address")
                .map((row, _) -> feed(row))
                .list());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        long success = row.getLong("success");
        Optional<Instant> had = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(success));
        return new Feed(
                row.getString("address"),
                row.getBoolean("direct"),
                new Feed.State(
                        row.getString("tag"),
                        row.getString("version_date"),
                        had,
                        row.getInt("failures"),
                        Instant.ofEpochMilli(row.getLong("next_look")),
                        row.getString("problem")));
    }

    @Override
    public void note(String address, Feed.State state) {
        database.write(handle -> handle.createUpdate("""
                        UPDATE feed SET tag = :tag, version_date = :date, success = :success, failures = :failures,
                            next_look = :next, problem = :problem
                        WHERE address = :address""")
                .bind("address", address)
                .bind("tag", state.tag())
                .bind("date", state.date())
                .bind("success", state.success().map(Instant::toEpochMilli))
                .bind("failures", state.failures())
                .bind("next", state.next().toEpochMilli())
                .bind("problem", state.problem())
                .execute());
    }

    @Override
    public boolean remove(String address) {
        return database.write(handle -> handle.createUpdate("DELETE FROM feed WHERE address = :address")
                        .bind("address", address)
                        .execute())
                > 0;
    }

    @Override
    public Set<String> seen(String address, List<String> items) {
        return database.read(handle -> {
            Set<String> seen = new HashSet<>();
            for (String item : items) {
                handle.createQuery("SELECT item FROM feed_item WHERE feed = :feed AND item = :item")
                        .bind("feed", address)
                        .bind("item", item)
                        .mapTo(String.class)
                        .findOne()
                        .ifPresent(seen::add);
            }
            return seen;
        });
    }

    @Override
    public void saw(String address, String item, Instant when) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO feed_item (feed, item, seen)
                        SELECT address, :item, :seen FROM feed WHERE address = :feed
                        ON CONFLICT (feed, item) DO UPDATE SET seen = excluded.seen""")
                .bind("feed", address)
                .bind("item", item)
                .bind("seen", when.toEpochMilli())
                .execute());
    }

    @Override
    public void expire(Instant before) {
        database.write(handle -> handle.createUpdate("DELETE FROM feed_item WHERE seen < :before")
                .bind("before", before.toEpochMilli())
                .execute());
    }

    @Override
    public Optional<Instant> lastSuccess() {
        return database.read(handle -> handle.createQuery("SELECT MAX(success) FROM feed")
                        .mapTo(Long.class)
                        .findOne())
                .map(Instant::ofEpochMilli);
    }
}
