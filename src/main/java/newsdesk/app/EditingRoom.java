package newsdesk.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.answer.Answer;
import newsdesk.answer.AnswerDesk;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.editing.GoldenAddCommand;
import newsdesk.command.editing.GoldenListCommand;
import newsdesk.command.editing.GoldenRemoveCommand;
import newsdesk.command.editing.GoldenRunCommand;
import newsdesk.command.editing.LogCommand;
import newsdesk.command.editing.Logbook;
import newsdesk.command.editing.ReindexCommand;
import newsdesk.command.editing.RollbackCommand;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.editing.FolderWatch;
import newsdesk.editing.GoldenExam;
import newsdesk.editing.Rebuild;
import newsdesk.editing.Report;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.question.Question;
import newsdesk.question.QuestionReader;
import newsdesk.question.Reading;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Withholding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the corpus is kept: the rebuild that all who want one share, what it works with, and the commands for editors.
final class EditingRoom {

    private static final Logger LOG = LoggerFactory.getLogger(EditingRoom.class);

    private final Supplier<Office> office;
    private final QuestionReader reader;
    private final Clock clock;
    private final GoldenExam exam = new GoldenExam(this::desk);
    private final Rebuild rebuild;
    private final Logbook logbook;
    private final Supplier<Ledger> ledger;

    EditingRoom(Supplier<Office> office, QuestionReader reader, Clock clock) {
        this.office = office;
        this.reader = reader;
        this.clock = clock;
        ledger = () -> office.get().ledger();
        logbook = new Logbook(ledger, clock);
        rebuild = new Rebuild(this::tools, () -> office.get().settings.corpus().goldenShare());
    }

    /// The commands that keep the corpus.
    List<Command> commands() {
        return List.of(
                ReindexCommand.atTheConsole(rebuild, logbook),
                ReindexCommand.ofTheCorpus(rebuild, logbook),
                new RollbackCommand(() -> office.get().generations, logbook),
                new GoldenAddCommand(ledger, logbook),
                new GoldenListCommand(ledger),
                new GoldenRunCommand(ledger, exam, () -> office.get().generations),
                new GoldenRemoveCommand(ledger, logbook),
                new LogCommand(ledger, clock.getZone()));
    }

    private Rebuild.Tools tools() {
        Office here = office.get();
        return new Rebuild.Tools(
                vectors -> vectors && here.settings.index().vectors() ? here.generations : here.withoutVectors,
                here.corpus,
                here::book,
                this::goldens,
                exam);
    }

    private List<Golden> goldens() {
        try {
            return ledger.get().goldens().all();
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    /// A desk that reads a question as members' questions are read, over what some generations hold.
    private Function<String, Answer> desk(Generations generations) {
        Office here = office.get();
        Withholding served = new Withholding(generations, here.revisions::history);
        AnswerDesk desk = here.deskOver(served, here::book);
        return words -> switch (read(words, coverage(served))) {
            case Reading.Understood(Question question) -> desk.answer(question);
            case Reading.NotUnderstood(String why) -> new Answer.Unavailable(Question.of(words), why);
        };
    }

    private Reading read(String words, Optional<Coverage> coverage) {
        Set<Outlet> outlets =
                coverage.map(known -> known.knownOutlets().keySet()).orElse(Set.of());
        Set<String> languages =
                coverage.map(known -> known.languages().keySet()).orElse(Set.of());
        return reader.read(words, LocalDate.now(clock), outlets, languages);
    }

    private static Optional<Coverage> coverage(Generations generations) {
        Optional<Generation> inService = generations.inService();
        if (inService.isEmpty()) {
            return Optional.empty();
        }
        try (Generation generation = inService.get()) {
            return Optional.of(generation.coverage());
        }
    }

    /// What is to be done every half minute while the bot runs; nothing where that is not wanted.
    Optional<Runnable> rounds(Audience watching) {
        return switch (office.get().settings.corpus().watch()) {
            case OFF -> Optional.empty();
            case NOTICE -> Optional.of(watch(() -> noticed(watching))::look);
            case REINDEX -> Optional.of(watch(this::reindexed)::look);
        };
    }

    private FolderWatch watch(Runnable changed) {
        return new FolderWatch(() -> office.get().corpus, () -> office.get().generations, changed);
    }

    private void noticed(Audience watching) {
        String line = "The articles have changed since they were indexed: /corpus reindex takes the changes in";
        LOG.info(line);
        watching.note(line + ".");
    }

    private void reindexed() {
        try {
            Report report = rebuild.run(
                    new Rebuild.Wish(true, false, false),
                    work -> logbook.byItself("reindex", work, Report::line),
                    Progress.UNWATCHED);
            LOG.info("The articles have changed: {}", report.line());
        } catch (SearchFailed e) {
            LOG.warn("The articles have changed, but could not be indexed. {}", e.getMessage());
        }
    }
}
