package newsdesk.command.editing;

import java.util.List;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.GoldenExam;
import newsdesk.editing.Marks;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.retrieval.Generations;

/// Puts the golden questions to what is in service: `corpus golden run`.
public final class GoldenRunCommand implements Command {

    /// A card has room for so many; those that fail come first.
    private static final int SHOWN = 10;

    private final Supplier<Ledger> ledger;
    private final GoldenExam exam;
    private final Supplier<Generations> generations;

    /// @param generations where they are put to
    public GoldenRunCommand(Supplier<Ledger> ledger, GoldenExam exam, Supplier<Generations> generations) {
        this.ledger = ledger;
        this.exam = exam;
        this.generations = generations;
    }

    @Override
    public String name() {
        return "corpus golden run";
    }

    @Override
    public String description() {
        return "Asks the golden questions now and says which get what they must.";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public Access access() {
        return Access.EDITORS;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Marks marks = exam.of(goldens(), generations.get(), "asking the golden questions", audience::progress);
        List<List<String>> rows = marks.all().stream()
                .sorted(java.util.Comparator.comparing(Marks.Mark::met))
                .limit(SHOWN)
                .map(GoldenRunCommand::row)
                .toList();
        int all = marks.all().size();
        String count = "%d of %d as expected.".formatted(all - marks.failed().size(), all);
        audience.reply(new Reply.Table(
                "Golden questions",
                List.of("no.", "as expected", "question", "must be", "got"),
                rows,
                all > SHOWN ? count + " The first %d are shown, those that fail first.".formatted(SHOWN) : count));
    }

    private static List<String> row(Marks.Mark mark) {
        Golden golden = mark.golden();
        return List.of(
                Long.toString(golden.number()),
                mark.met() ? "yes" : "NO",
                golden.question(),
                ReportFacts.expected(golden),
                mark.found());
    }

    private List<Golden> goldens() {
        try {
            return ledger.get().goldens().all();
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }
}
