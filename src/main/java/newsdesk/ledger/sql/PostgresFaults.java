package newsdesk.ledger.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import newsdesk.ledger.LedgerFailed;

/// Says in a sentence what is wrong with a ledger in PostgreSQL, and what to do.
final class PostgresFaults {

    /// The states of SQL by which PostgreSQL says that it is stopping, or not yet there; those that begin with 08
    /// are about the connection.
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03");

    private final PostgresAddress address;
    private final Duration patience;

    PostgresFaults(PostgresAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /// Whether it is the connection that is lost, and not what was asked for that went wrong.
    static boolean isLoss(Exception fault) {
        String state = state(fault);
        return GONE.contains(state) || (state.startsWith("08") && !isPasswordWanting(state));
    }

    LedgerFailed newer() {
        return new LedgerFailed(
                "The ledger %s was written by a newer Newsdesk. Use that one, or name another schema with ?currentSchema=NAME."
                        .formatted(address));
    }

    LedgerFailed noLedger() {
        return new LedgerFailed(
                "%s holds tables, but no ledger: they are another program's. Name another schema with ?currentSchema=NAME."
                        .formatted(address));
    }

    /// @param fault what happened while the last word, that all shall stay, was on its way
    LedgerFailed unknown(Exception fault) {
        return new LedgerFailed(
                "The connection to the ledger %s was lost at the moment of writing: whether it was written is not known."
                        .formatted(address),
                fault);
    }

    LedgerFailed explain(Exception fault) {
        return new LedgerFailed(sentence(fault), fault);
    }

    private String sentence(Exception fault) {
        String state = state(fault);
        if (isPasswordWanting(state)) {
            return "The ledger %s wants a password. Set NEWSDESK_LEDGER_PASSWORD, or name a file with ledger.password-file."
                    .formatted(address);
        }
        return switch (state) {
            case "28P01" ->
                "The ledger %s does not take this password of its user. Set NEWSDESK_LEDGER_PASSWORD, or what is in ledger.password-file, to the right one."
                        .formatted(address);
            case "28000" ->
                "The ledger %s does not let this user in from here (%s). See pg_hba.conf of the server."
                        .formatted(address, reason(fault));
            case "3D000" ->
                "The ledger %s is in no database: there is none of this name. Make it, as in: createdb --owner=%s %s"
                        .formatted(address, address.user(), address.database());
            case "42501" ->
                "The ledger %s may not be written by its user (%s). Make the user owner of the database, or of the schema."
                        .formatted(address, reason(fault));
            case "53300" ->
                "The ledger %s has no connection left. Raise max_connections of the server, or end another program."
                        .formatted(address);
            case "53100" ->
                "The disk of the server of the ledger %s is full: nothing can be written down. Make room."
                        .formatted(address);
            case "25006" ->
                "The ledger %s is on a server that only lets itself be read. Name the one that is written."
                        .formatted(address);
            case "55P03" ->
                "The ledger %s is in use by another program, which did not let go of it within %d seconds. Try again, or end that program."
                        .formatted(address, patience.toSeconds());
            case String lost
            when isLoss(fault) ->
                "The ledger %s cannot be reached (%s). Is the server running, and is the address right?"
                        .formatted(address, reason(fault));
            case String _ -> "The ledger %s could not be used (%s).".formatted(address, reason(fault));
        };
    }

    /// The state by which the driver itself says that it was asked for a password and has none.
    private static boolean isPasswordWanting(String state) {
        return state.equals("08004");
    }

    /// The first line: below it stand places in the program, and hints that repeat what was written.
    private static String reason(Exception fault) {
        String message = innermost(fault).map(Throwable::getMessage).orElseGet(fault::toString);
        return message.lines().findFirst().orElse("").strip();
    }

    private static String state(Exception fault) {
        return innermost(fault).map(SQLException::getSQLState).orElse("");
    }

    /// The pool wraps what the driver says, and the driver what the server says.
    private static Optional<SQLException> innermost(Exception fault) {
        Optional<SQLException> found = Optional.empty();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                found = Optional.of(sql);
            }
        }
        return found;
    }
}
