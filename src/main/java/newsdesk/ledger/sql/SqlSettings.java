package newsdesk.ledger.sql;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.ledger.ServerSettings;
import newsdesk.ledger.Settings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Settings of servers in a database.
final class SqlSettings implements Settings {

    private final Database database;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ServerSettings> of(String server) {
        return database.read(handle -> {
            Set<String> channels = channels(server, handle);
            return handle.createQuery("SELECT * FROM server WHERE id = :server")
                    .bind("server", server)
                    .map((row, _) -> new ServerSettings(
                            channels,
                            row.getBoolean("private_by_default"),
                            Optional.ofNullable(row.getString("moderator_role")),
                            row.getBoolean("model_allowed")))
                    .findOne();
        });
    }

    private static Set<String> channels(String server, Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT channel FROM server_channel WHERE server = :server")
                .bind("server", server)
                .mapTo(String.class)
                .list());
    }

    @Override
    public void set(String server, ServerSettings settings) {
        database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO server (id, private_by_default, moderator_role, model_allowed)
                            VALUES (:server, :private, :role, :model)
                            ON CONFLICT (id) DO UPDATE
                            SET private_by_default = excluded.private_by_default,
                                moderator_role = excluded.moderator_role,
                                model_allowed = excluded.model_allowed""")
                    .bind("server", server)
                    .bind("private", settings.privateByDefault())
                    .bind("role", settings.moderatorRole())
                    .bind("model", settings.modelAllowed())
                    .execute();
            setChannels(server, settings.channels(), handle);
            return settings;
        });
    }

    private static void setChannels(String server, Set<String> channels, Handle handle) {
        handle.createUpdate("DELETE FROM server_channel WHERE server = :server")
                .bind("server", server)
                .execute();
        if (channels.isEmpty()) {
            return;
        }
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO server_channel (server, channel) VALUES (:server, :channel)");
        for (String channel : channels) {
            rows.bind("server", server).bind("channel", channel).add();
        }
        rows.execute();
    }

    @Override
    public Map<String, String> reviewed(String server) {
        return database.read(handle -> handle
                .createQuery("SELECT channel, reviewers FROM reviewed_channel WHERE server = :server")
                .bind("server", server)
                .map((row, _) -> Map.entry(row.getString("channel"), row.getString("reviewers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void setReviewed(String server, Map<String, String> reviewed) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM reviewed_channel WHERE server = :server")
                    .bind("server", server)
                    .execute();
            reviewed.forEach((channel, reviewers) -> handle.createUpdate("""
                            INSERT INTO reviewed_channel (server, channel, reviewers)
                            VALUES (:server, :channel, :reviewers)""")
                    .bind("server", server)
                    .bind("channel", channel)
                    .bind("reviewers", reviewers)
                    .execute());
            return reviewed;
        });
    }
}
