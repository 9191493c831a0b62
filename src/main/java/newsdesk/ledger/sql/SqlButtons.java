package newsdesk.ledger.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import newsdesk.ledger.Buttons;

/// What buttons do, in a database. The id is a hash of it, so that the same is kept once.
final class SqlButtons implements Buttons {

    /// 20 characters of base64; no two of them are alike by chance.
    private static final int ID_BYTES = 15;

    private final Database database;

    SqlButtons(Database database) {
        this.database = database;
    }

    @Override
    public String keep(String what, Optional<String> server, Instant until) {
        if (what.length() > LONGEST) {
            throw new IllegalArgumentException("a button of %d characters".formatted(what.length()));
        }
        String id = id(server.orElse("") + "\n" + what);
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO button (id, server, what, kept_until) VALUES (:id, :server, :what, :until)
                        ON CONFLICT (id) DO UPDATE SET kept_until = excluded.kept_until
                        WHERE excluded.kept_until > button.kept_until""")
                .bind("id", id)
                .bind("server", server)
                .bind("what", what)
                .bind("until", until.toEpochMilli())
                .execute());
        return id;
    }

    @Override
    public Optional<String> kept(String id, Instant now) {
        return database.read(
                handle -> handle.createQuery("SELECT what FROM button WHERE id = :id AND kept_until > :now")
                        .bind("id", id)
                        .bind("now", now.toEpochMilli())
                        .mapTo(String.class)
                        .findOne());
    }

    private static String id(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
