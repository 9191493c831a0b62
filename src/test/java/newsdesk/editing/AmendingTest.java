package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.NotedRevisions;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Revision;
import newsdesk.editing.PostedAnswers.Fate;
import newsdesk.ledger.Amendments.Shown;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Said;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Amending with a real ledger, and messages that are written down.
class AmendingTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Pseudonym ANN = new Pseudonym("a".repeat(22));
    private static final Article BRIDGE =
            new Article(new ArticleId("bridge"), Imprint.NONE, "The bridge is open. It is red.");

    @TempDir
    private Path folder;

    private final NotedRevisions revisions = new NotedRevisions();
    private final Map<String, Note> messages = new LinkedHashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private Ledger ledger;
    private Amending amending;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        amending = new Amending(revisions::history, ledger.amendments(), this::amend);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Fate amend(Shown message, Note note) {
        if (busy.contains(message.channel())) {
            return Fate.LATER;
        }
        if (gone.contains(message.message())) {
            return Fate.GONE;
        }
        messages.put(message.channel() + "/" + message.message(), note);
        return Fate.SAID;
    }

    private String answered(String channel, String message, Said... said) {
        Finding finding = new Finding(Outcome.GROUNDED, "unknown", List.of(said), "extractive", 1);
        String receipt = ledger.receipts()
                .file(NOON, new Posting(Optional.of("s"), channel, Optional.empty()), ANN, finding)
                .id();
        ledger.receipts().postedAs(receipt, channel, message);
        return receipt;
    }

    private static Said said(String text, String... articles) {
        List<Place> places = new ArrayList<>();
        for (String article : articles) {
            places.add(new Place(article, article.equals("bridge") ? BRIDGE.contentHash() : "hash", 0, 5));
        }
        return new Said(text, places);
    }

    @Test
    void everyPostedAnswerThatCitesTheArticleSaysThatItWasRetracted() {
        answered("c1", "m1", said("The bridge is open.", "bridge"), said("The ferry runs.", "ferry"));
        answered("c2", "m2", said("The ferry runs.", "ferry"));
        Revision retracted = revisions.retract("bridge", "It was invented.");

        Amending.Round round = amending.round();

        assertThat(round).isEqualTo(new Amending.Round(1, 0));
        assertThat(messages)
                .isEqualTo(Map.of("c1/m1", new Note(List.of(retracted), List.of("The bridge is open."), 1)));
        assertThat(amending.round()).isEqualTo(new Amending.Round(0, 0));
    }

    @Test
    void answerOnTwoArticlesTellsOfBothInTheEnd() {
        answered("c1", "m1", said("The bridge is open.", "bridge"), said("The ferry runs.", "ferry"));
        Revision first = revisions.retract("bridge", "");
        amending.round();
        Revision second = revisions.retract("ferry", "");
        amending.round();

        assertThat(messages)
                .isEqualTo(Map.of(
                        "c1/m1",
                        new Note(List.of(first, second), List.of("The bridge is open.", "The ferry runs."), 0)));
    }

    @Test
    void answerSaysThatItStandsAgainWhereTheArticleIsRestored() {
        answered("c1", "m1", said("The bridge is open.", "bridge"));
        revisions.retract("bridge", "");
        amending.round();
        Revision restored = revisions.restore("bridge");
        amending.round();

        assertThat(messages).isEqualTo(Map.of("c1/m1", new Note(List.of(restored), List.of(), 1)));
    }

    @Test
    void sentenceThatStandsInTheCorrectedTextTooStillStands() {
        answered("c1", "m1", said("The bridge is open.", "bridge"), said("It is red.", "bridge"));
        Revision corrected =
                revisions.correct(BRIDGE, new Article(BRIDGE.id(), Imprint.NONE, "The bridge is closed. It is red."));
        amending.round();

        assertThat(messages)
                .isEqualTo(Map.of("c1/m1", new Note(List.of(corrected), List.of("The bridge is open."), 1)));
    }

    @Test
    void correctedOutletLeavesEverySentenceStanding() {
        answered("c1", "m1", said("The bridge is open.", "bridge"));
        Imprint imprint = new Imprint(
                "",
                "",
                new Outlet("Norlund Post"),
                "",
                Imprint.NONE.published(),
                Imprint.NONE.updated(),
                Imprint.NONE.link(),
                "en");
        Revision corrected = revisions.correct(BRIDGE, new Article(BRIDGE.id(), imprint, BRIDGE.body()));
        amending.round();

        assertThat(messages).isEqualTo(Map.of("c1/m1", new Note(List.of(corrected), List.of(), 1)));
    }

    @Test
    void answerThatWasOnItsWayWhenTheArticleWasRetractedSaysItToo() {
        revisions.retract("bridge", "");
        amending.round();
        answered("c1", "late", said("The bridge is open.", "bridge"));
        amending.round();

        assertThat(messages).containsOnlyKeys("c1/late");
    }

    @Test
    void whatCannotBeSaidNowIsSaidLaterAndWhatIsGoneIsLetBe() {
        answered("c1", "m1", said("The bridge is open.", "bridge"));
        answered("c2", "m2", said("The bridge is open.", "bridge"));
        answered("c3", "m3", said("The bridge is open.", "bridge"));
        busy.add("c1");
        gone.add("m3");
        revisions.retract("bridge", "");

        assertThat(amending.round()).isEqualTo(new Amending.Round(2, 1));
        assertThat(messages).containsOnlyKeys("c2/m2");

        busy.clear();
        assertThat(amending.round()).isEqualTo(new Amending.Round(1, 0));
        assertThat(messages).containsOnlyKeys("c2/m2", "c1/m1");
    }

    @Test
    void whatWasRecordedBeforeTheProgramWasKilledIsSaidAtTheNextStart() {
        answered("c1", "m1", said("The bridge is open.", "bridge"));
        revisions.retract("bridge", "");
        ledger.close();

        open();
        amending.round();

        assertThat(messages).containsOnlyKeys("c1/m1");
        assertThat(messages.get("c1/m1").revisions())
                .extracting(Revision::change)
                .containsExactly(new Change.Retracted());
    }
}
