package newsdesk.command.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newsdesk.command.Caller;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.command.editing.GapsCommand;
import newsdesk.editing.GapBook;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.Said;
import newsdesk.ledger.Vote;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of what members ask: counts, and to each what is kept of them.
class CountsTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private GapBook book;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        book = new GapBook(ledger.gaps(), new Pseudonyms(new byte[32]), new LuceneVocabulary(), CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Pseudonym member(int number) {
        return new Pseudonym("m".repeat(21) + number);
    }

    private String answered(Duration ago, String article) {
        Finding finding = new Finding(
                Outcome.GROUNDED, "", List.of(new Said("It is.", List.of(new Place(article, "h", 0, 5)))), "x", 1);
        return ledger.receipts()
                .file(NOON.minus(ago), new Posting(Optional.of("s"), "c", Optional.empty()), member(1), finding)
                .id();
    }

    @Test
    void statsAreCountsByPeriodAndTheArticlesThatWereCitedMost() {
        answered(Duration.ofHours(1), "bridge");
        answered(Duration.ofDays(2), "bridge");
        String old = answered(Duration.ofDays(20), "ferry");
        answered(Duration.ofDays(40), "letter");
        ledger.votes().cast(old, new Vote(member(1), true, "", NOON.minus(Duration.ofDays(3))));

        StatsCommand stats =
                new StatsCommand(() -> ledger, id -> Optional.of("The bridge").filter(_ -> id.equals("bridge")), CLOCK);
        Reply.Table table = (Reply.Table) Overheard.reply(stats, new Invocation(Map.of()));

        assertThat(table.rows())
                .containsExactly(
                        List.of("answered", "1", "2", "3"),
                        List.of("not covered", "0", "0", "0"),
                        List.of("could not be worked on", "0", "0", "0"),
                        List.of("votes for an answer", "0", "1", "1"),
                        List.of("votes against one", "0", "0", "0"));
        assertThat(table.note()).isEqualTo("Cited most in 30 days: The bridge (2); ferry (1).");
    }

    @Test
    void gapsAreShownFromThreeAskersOn() {
        GapsCommand gaps = new GapsCommand(() -> ledger);
        book.note("When will the bridge open?", member(1), Optional.empty());
        book.note("When will the bridge open?", member(2), Optional.empty());
        assertThat(((Reply.Notice) Overheard.reply(gaps, new Invocation(Map.of()))).text())
                .startsWith("There is nothing that three members have asked");

        book.note("When does the bridge open?", member(3), Optional.empty());

        assertThat(((Reply.Table) Overheard.reply(gaps, new Invocation(Map.of()))).rows())
                .containsExactly(List.of("When does the bridge open?", "3", "3", "2031-04-28"));
    }

    @Test
    void memberIsToldOfTheirQuestionsAndHasThemDeleted() {
        PrivacyCommand privacy = privacy(Optional.of(book));
        Caller ann = new Caller.Member(member(1).value(), Optional.of("s"), "c", false);
        book.note("When will the bridge open?", member(1), Optional.of("s"));

        assertThat(said(privacy, new Invocation(Map.of(), ann)))
                .contains("its words are kept without who asked", "0 votes and 1 questions that were not covered");
        said(privacy, new Invocation(Map.of("delete", List.of("true")), ann));

        assertThat(book.of(member(1))).isZero();
        assertThat(said(privacy, new Invocation(Map.of(), ann))).contains("0 questions that were not covered");
    }

    @Test
    void whereNoQuestionsAreKeptThatIsSaid() {
        PrivacyCommand privacy = privacy(Optional.empty());

        assertThat(said(privacy, new Invocation(Map.of()))).startsWith("What you ask is not stored.");
    }

    private PrivacyCommand privacy(Optional<GapBook> gaps) {
        return new PrivacyCommand(() -> ledger, _ -> "Nobody writes.", () -> 365, _ -> {}, () -> gaps);
    }

    private static String said(PrivacyCommand privacy, Invocation invocation) {
        return ((Reply.Notice) Overheard.reply(privacy, invocation)).text();
    }
}
