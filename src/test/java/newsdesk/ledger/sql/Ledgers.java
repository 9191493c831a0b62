package newsdesk.ledger.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.Said;

/// What tests write into a ledger.
final class Ledgers {

    static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    static final Pseudonym ANN = new Pseudonyms(new byte[Pseudonyms.KEY_BYTES]).of("201");
    static final Pseudonym BOB = new Pseudonyms(new byte[Pseudonyms.KEY_BYTES]).of("202");

    private Ledgers() {}

    static Posting in(String server) {
        return new Posting(Optional.of(server), "c1", Optional.empty());
    }

    static Finding saying(String words, String... articles) {
        List<Place> places = List.of(articles).stream()
                .map(article -> new Place(article, "hash of " + article, 10, 42))
                .toList();
        return new Finding(Outcome.GROUNDED, "met", List.of(new Said(words, places)), "extractive", 7);
    }

    static Finding nothing(Outcome outcome) {
        return new Finding(outcome, "", List.of(), "extractive", 7);
    }
}
