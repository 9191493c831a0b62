package newsdesk.command.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import newsdesk.command.Action;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final Caller ANN = new Caller.Member("AnnAnnAnnAnnAnnAnnAnnA", Optional.of("100"), "1", true);
    private static final Caller BOB = new Caller.Member("BobBobBobBobBobBobBobB", Optional.of("100"), "1", true);

    @TempDir
    Path folder;

    private Ledger ledger;
    private Logbook logbook;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        logbook = new Logbook(() -> ledger, CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Reply.Table shown(Caller caller, int page) {
        return (Reply.Table) Overheard.reply(
                new LogCommand(() -> ledger, ZoneOffset.ofHours(2)),
                new Invocation(Map.of("page", List.of(Integer.toString(page))), caller));
    }

    @Test
    void everybodySeesWhoDidWhatWhenAndNobodyIsNamed() {
        logbook.during(ANN, "golden add", "Who won?", () -> 3, number -> "number " + number);
        logbook.note(new Caller.Operator(), "reindex", "", "generation 2");

        assertThat(shown(BOB, 1).rows())
                .containsExactly(
                        List.of("2031-05-04 14:00", "console", "reindex", "generation 2"),
                        List.of("2031-05-04 14:00", "moderator AnnAnn", "golden add Who won?", "number 3"));
        assertThat(shown(ANN, 1).rows().getLast()).contains("you");
    }

    @Test
    void aFailureIsWrittenDownToo() {
        assertThatThrownBy(() -> logbook.during(
                        ANN,
                        "retract",
                        "harbour",
                        () -> {
                            throw new CannotDo("There is no such article.");
                        },
                        _ -> "done"))
                .hasMessage("There is no such article.");
        assertThatThrownBy(() -> logbook.during(
                        ANN,
                        "reindex",
                        "",
                        () -> {
                            throw new CancellationException();
                        },
                        _ -> "done"))
                .isInstanceOf(CancellationException.class);

        assertThat(shown(ANN, 1).rows())
                .extracting(List::getLast)
                .containsExactly("stopped", "failed: There is no such article.");
    }

    /// As a process leaves it that is killed between the deed and its line.
    @Test
    void whatChangesTheCorpusIsWrittenDownBeforeItIsDone() {
        logbook.throughout(
                ANN,
                "reindex",
                "",
                () -> {
                    assertThat(shown(ANN, 1).rows())
                            .containsExactly(List.of("2031-05-04 14:00", "you", "reindex", "begun"));
                    return 2;
                },
                number -> "generation " + number);

        assertThat(shown(ANN, 1).rows())
                .containsExactly(
                        List.of("2031-05-04 14:00", "you", "reindex", "generation 2"),
                        List.of("2031-05-04 14:00", "you", "reindex", "begun"));
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        Logbook unwritable = new Logbook(
                () -> {
                    throw new LedgerFailed("The disk is full.");
                },
                CLOCK);

        assertThatThrownBy(() -> unwritable.throughout(
                        ANN,
                        "retract",
                        "harbour",
                        () -> {
                            throw new AssertionError("it was done");
                        },
                        _ -> "done"))
                .isInstanceOf(CannotDo.class)
                .hasMessage("Nothing was done, because it could not be written into the log. The disk is full.");
    }

    @Test
    void aLongLogComesInPages() {
        for (int i = 1; i <= 11; i++) {
            logbook.note(BOB, "add", "article " + i, "added");
        }

        assertThat(shown(ANN, 1).rows()).hasSize(10);
        assertThat(shown(ANN, 1).actions()).extracting(Action::label).containsExactly("Next ▶");
        assertThat(shown(ANN, 2).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("add article 1"));
        assertThat(shown(ANN, 2).note()).isEqualTo("Page 2 of 2, 11 lines in all.");
    }
}
