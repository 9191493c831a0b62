package newsdesk.ledger.sql;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The address of a ledger in PostgreSQL: a server, a database of it, and the schema in which the tables lie.
///
/// It never holds a password, so that it can be shown.
///
/// @param host       the machine of the server
/// @param port       the port that the server listens on
/// @param database   the database
/// @param user       the user who owns the tables
/// @param schema     the schema, which belongs to one bot
/// @param parameters what else the driver is to know, as in `sslmode=require`
public record PostgresAddress(
        String host, int port, String database, String user, String schema, List<String> parameters) {

    private static final String FORM = "must be like postgresql://user@host/database";

    /// The port of every PostgreSQL server that was given no other.
    private static final int USUAL_PORT = 5432;

    private static final String USUAL_SCHEMA = "newsdesk";

    /// The driver's own name for the schema.
    private static final String SCHEMA = "currentSchema";

    public PostgresAddress {
        if (!schema.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("must name a schema in small letters, digits and _");
        }
        parameters = List.copyOf(parameters);
    }

    /// Reads an address, `postgresql://user@host:port/database?parameter=value`.
    ///
    /// @throws IllegalArgumentException where it is none; the message is what it must be, and quotes nothing of it
    public static PostgresAddress read(String text) {
        URI address = uri(text.strip());
        String user = Optional.ofNullable(address.getUserInfo()).orElse("");
        String host = Optional.ofNullable(address.getHost()).orElse("");
        String database = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("^/", "");
        if (user.contains(":")) {
            throw new IllegalArgumentException("must not hold the password, which has a setting of its own");
        }
        if (!isPostgres(address) || user.isEmpty() || host.isEmpty() || !database.matches("[^/]+")) {
            throw new IllegalArgumentException(FORM);
        }
        List<String> parameters = new ArrayList<>();
        String schema = USUAL_SCHEMA;
        for (String parameter :
                Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
            String name = parameter.replaceFirst("=.*", "");
            if (name.equals(SCHEMA)) {
                schema = parameter.substring(parameter.indexOf('=') + 1);
            } else if (name.toLowerCase(Locale.ROOT).contains("password") || name.equals("user")) {
                throw new IllegalArgumentException("must not hold %s among its parameters".formatted(name));
            } else if (!name.isEmpty()) {
                parameters.add(parameter);
            }
        }
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        return new PostgresAddress(host, port, database, user, schema, parameters);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            throw new IllegalArgumentException(FORM);
        }
    }

    private static boolean isPostgres(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        return scheme.equals("postgresql") || scheme.equals("postgres");
    }

    /// What the driver is to be called with; user and schema are told to it apart.
    String forDriver() {
        String given = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return "jdbc:postgresql://%s:%d/%s%s"
                .formatted(host, port, URLEncoder.encode(database, StandardCharsets.UTF_8), given);
    }

    /// The address as a person writes it.
    @Override
    public String toString() {
        return "postgresql://%s@%s:%d/%s (schema %s)".formatted(user, host, port, database, schema);
    }
}
