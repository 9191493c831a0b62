package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newsdesk.answer.Draft;
import newsdesk.answer.LanguageModel;
import newsdesk.answer.Leave;
import newsdesk.answer.Premise;
import newsdesk.command.Caller;
import newsdesk.discord.fake.SettableClock;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// For whom a model writes, and how much.
class ModelAccessTest {

    private static final Caller CONSOLE = new Caller.Operator();
    private static final Caller ANN = member("ann", Optional.of("home"));
    private static final Caller BOB = member("bob", Optional.of("home"));
    private static final Optional<LanguageModel> MODEL = Optional.of(new LanguageModel(
            "a model", "on this machine", (_, _) -> new Draft(List.of(), Premise.UNKNOWN, "a model", 0)));

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Caller member(String name, Optional<String> server) {
        return new Caller.Member((name + "----------------------").substring(0, 22), server, "c1", true);
    }

    private ModelAccess access() {
        return new ModelAccess(MODEL, new ModelAccess.Terms(Set.of("home"), 1500, 1000, 500), () -> ledger, clock);
    }

    private Leave.Granted granted(Caller caller, long tokens) {
        return (Leave.Granted) access().of(caller, tokens);
    }

    private String withheld(Caller caller, long tokens) {
        return ((Leave.Withheld) access().of(caller, tokens)).reason().orElse("");
    }

    @Test
    void whereThereIsNoModelNothingIsToldOfOne() {
        ModelAccess none = new ModelAccess(Optional.empty(), access().terms(), () -> ledger, clock);

        assertThat(none.of(CONSOLE, 1)).isEqualTo(new Leave.Withheld(Optional.empty()));
        assertThat(none.told(CONSOLE)).startsWith("No language model writes here");
    }

    @Test
    void itWritesInHomeServersAndAtTheConsoleAndNotInPrivateOrElsewhere() {
        assertThat(granted(CONSOLE, 1).name()).isEqualTo("a model on this machine");
        assertThat(granted(ANN, 1).brief()).isFalse();
        assertThat(withheld(member("ann", Optional.empty()), 1)).isEmpty();
        assertThat(withheld(member("ann", Optional.of("elsewhere")), 1)).isEmpty();
        assertThat(access().told(ANN)).contains("written by the language model a model on this machine");
        assertThat(access().told(member("ann", Optional.empty()))).contains("does not write here");
    }

    @Test
    void eachBudgetEndsByItselfAndANewDayBeginsAnew() {
        assertThat(granted(ANN, 700).brief()).isFalse();
        assertThat(granted(ANN, 200).brief()).isTrue();
        assertThat(withheld(ANN, 200)).contains("for one member is used up");
        assertThat(granted(BOB, 600).brief()).isTrue();
        assertThat(withheld(BOB, 1)).contains("for this server is used up");
        assertThat(withheld(CONSOLE, 501)).contains("for the console is used up");

        clock.advance(Duration.ofDays(1));
        assertThat(granted(BOB, 600).brief()).isFalse();
    }

    @Test
    void whatWasNotUsedCanBeUsedAgain() {
        granted(ANN, 1000).settling().accept(100);

        assertThat(granted(ANN, 700).brief()).isFalse();
    }

    @Test
    void withoutALedgerTheModelIsNotAskedAndTheReaderIsTold() {
        ModelAccess broken = new ModelAccess(
                MODEL,
                access().terms(),
                () -> {
                    throw new LedgerFailed("The disk is gone.");
                },
                clock);

        assertThat(broken.of(CONSOLE, 1))
                .isEqualTo(new Leave.Withheld(Optional.of("what it may use up could not be looked up")));
    }
}
