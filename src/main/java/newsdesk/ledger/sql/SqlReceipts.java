package newsdesk.ledger.sql;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.ReceiptIds;
import newsdesk.ledger.Receipts;
import newsdesk.ledger.Said;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Receipts in a database.
final class SqlReceipts implements Receipts {

    private final Database database;
    private final ReceiptIds ids;

    SqlReceipts(Database database, ReceiptIds ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public Receipt file(Instant answered, Posting posting, Pseudonym asker, Finding finding) {
        return database.write(handle -> {
            Receipt receipt = new Receipt(newId(handle), answered, posting, Optional.of(asker), finding);
            insert(handle, receipt);
            insertSaid(handle, receipt);
            return receipt;
        });
    }

    private String newId(Handle handle) {
        String id;
        int taken;
        do {
            id = ids.next();
            taken = handle.createUpdate("INSERT INTO given_id (id) VALUES (:id) ON CONFLICT DO NOTHING")
                    .bind("id", id)
                    .execute();
        } while (taken == 0);
        return id;
    }

    private static void insert(Handle handle, Receipt receipt) {
        handle.createUpdate("""
                        INSERT INTO receipt (id, answered, server, channel, message, asker,
                            outcome, premise, writer, generation)
                        VALUES (:id, :answered, :server, :channel, :message, :asker,
                            :outcome, :premise, :writer, :generation)""")
                .bind("id", receipt.id())
                .bind("answered", receipt.answered().toEpochMilli())
                .bind("server", receipt.posting().server())
                .bind("channel", receipt.posting().channel())
                .bind("message", receipt.posting().message())
                .bind("asker", receipt.asker().map(Pseudonym::value))
                .bind("outcome", receipt.finding().outcome().name())
                .bind("premise", receipt.finding().premise())
                .bind("writer", receipt.finding().writer())
                .bind("generation", receipt.finding().generation())
                .execute();
    }

    private static void insertSaid(Handle handle, Receipt receipt) {
        if (receipt.finding().said().isEmpty()) {
            return;
        }
        PreparedBatch sentences = handle.prepareBatch("""
                INSERT INTO said (receipt, sentence, words) VALUES (:receipt, :sentence, :words)""");
        PreparedBatch places = handle.prepareBatch("""
                INSERT INTO place (receipt, sentence, number, article, content_hash, begins, ends)
                VALUES (:receipt, :sentence, :number, :article, :hash, :begins, :ends)""");
        int sentence = 0;
        for (Said said : receipt.finding().said()) {
            sentences
                    .bind("receipt", receipt.id())
                    .bind("sentence", sentence)
                    .bind("words", said.text())
                    .add();
            int number = 0;
            for (Place place : said.places()) {
                places.bind("receipt", receipt.id())
                        .bind("sentence", sentence)
                        .bind("number", number++)
                        .bind("article", place.article())
                        .bind("hash", place.contentHash())
                        .bind("begins", place.start())
                        .bind("ends", place.end())
                        .add();
            }
            sentence++;
        }
        sentences.execute();
        places.execute();
    }

    @Override
    public void postedAs(String id, String channel, String message) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE receipt SET channel = :channel, message = :message WHERE id = :id")
                .bind("channel", channel)
                .bind("message", message)
                .bind("id", ReceiptIds.asWritten(id))
                .execute());
    }

    @Override
    public void shownAgainAs(String id, String channel, String message) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO shown_again (receipt, channel, message)
                        SELECT id, :channel, :message FROM receipt WHERE id = :id
                        ON CONFLICT DO NOTHING""")
                .bind("channel", channel)
                .bind("message", message)
                .bind("id", ReceiptIds.asWritten(id))
                .execute());
    }

    @Override
    public Optional<Receipt> find(String id) {
        return database.read(handle -> ReceiptRows.where("id = :key", ReceiptIds.asWritten(id), handle).stream()
                .findFirst());
    }

    @Override
    public List<Receipt> citing(String article) {
        return database.read(
                handle -> ReceiptRows.where("id IN (SELECT receipt FROM place WHERE article = :key)", article, handle));
    }

    @Override
    public Map<Outcome, Integer> outcomesSince(Instant since) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        return database.read(handle -> {
            handle.createQuery("""
                            SELECT outcome, COUNT(*) AS times FROM receipt WHERE answered >= :since GROUP BY outcome""")
                    .bind("since", since.toEpochMilli())
                    .map((row, _) -> Map.entry(Outcome.valueOf(row.getString("outcome")), row.getInt("times")))
                    .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            return counts;
        });
    }

    @Override
    public SequencedMap<String, Integer> mostCited(Instant since, int limit) {
        SequencedMap<String, Integer> most = new LinkedHashMap<>();
        return database.read(handle -> {
            handle.createQuery("""
                            SELECT article, COUNT(DISTINCT receipt) AS answers FROM place
                            JOIN receipt ON receipt.id = place.receipt WHERE answered >= :since
                            GROUP BY article ORDER BY answers DESC, article LIMIT :limit""")
                    .bind("since", since.toEpochMilli())
                    .bind("limit", limit)
                    .map((row, _) -> Map.entry(row.getString("article"), row.getInt("answers")))
                    .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
            return most;
        });
    }
}
