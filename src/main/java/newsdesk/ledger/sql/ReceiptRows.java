package newsdesk.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Said;
import org.jdbi.v3.core.Handle;

/// Receipts as they lie in their tables, put together again: three queries, however many receipts.
final class ReceiptRows {

    private record Sentence(String receipt, int number) {}

    private final Map<Sentence, List<Place>> places = new HashMap<>();
    private final Map<String, List<Said>> said = new HashMap<>();

    private ReceiptRows() {}

    /// Those that meet a condition, the newest first.
    ///
    /// @param condition on `receipt`, with `:key` for the key
    static List<Receipt> where(String condition, String key, Handle handle) {
        String chosen = "WHERE receipt IN (SELECT id FROM receipt WHERE %s)".formatted(condition);
        ReceiptRows rows = new ReceiptRows();
        handle.createQuery("SELECT * FROM place %s ORDER BY receipt, sentence, number".formatted(chosen))
                .bind("key", key)
                .map((row, _) -> rows.place(row))
                .list();
        handle.createQuery("SELECT * FROM said %s ORDER BY receipt, sentence".formatted(chosen))
                .bind("key", key)
                .map((row, _) -> rows.said(row))
                .list();
        return handle.createQuery("SELECT * FROM receipt WHERE %s ORDER BY answered DESC, id".formatted(condition))
                .bind("key", key)
                .map((row, _) -> rows.receipt(row))
                .list();
    }

    private Place place(ResultSet row) throws SQLException {
        Place place = new Place(
                row.getString("article"), row.getString("content_hash"), row.getInt("begins"), row.getInt("ends"));
        places.computeIfAbsent(sentence(row), _ -> new ArrayList<>()).add(place);
        return place;
    }

    private Said said(ResultSet row) throws SQLException {
        Said sentence = new Said(row.getString("words"), places.getOrDefault(sentence(row), List.of()));
        said.computeIfAbsent(row.getString("receipt"), _ -> new ArrayList<>()).add(sentence);
        return sentence;
    }

    private static Sentence sentence(ResultSet row) throws SQLException {
        return new Sentence(row.getString("receipt"), row.getInt("sentence"));
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Receipt(
                id,
                Instant.ofEpochMilli(row.getLong("answered")),
                new Posting(
                        Optional.ofNullable(row.getString("server")),
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("message"))),
                Optional.ofNullable(row.getString("asker")).map(Pseudonym::new),
                new Finding(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("premise"),
                        said.getOrDefault(id, List.of()),
                        row.getString("writer"),
                        row.getLong("generation")));
    }
}
