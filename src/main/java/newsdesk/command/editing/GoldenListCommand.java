package newsdesk.command.editing;

import java.util.List;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Pages;
import newsdesk.command.Reply;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Lists the golden questions and what must come of them: `corpus golden list`.
public final class GoldenListCommand implements Command {

    private static final String NAME = "corpus golden list";

    /// Questions are long; more of them do not fit into a card.
    private static final int ON_A_PAGE = 10;

    private final Supplier<Ledger> ledger;
    private final Pages pages = new Pages(NAME, ON_A_PAGE);

    public GoldenListCommand(Supplier<Ledger> ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Lists the golden questions and what must come of them.";
    }

    @Override
    public List<Option> options() {
        return List.of(Pages.PAGE);
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
        int page = Pages.wanted(invocation);
        try {
            List<Golden> all = ledger.get().goldens().all();
            List<List<String>> rows = all.stream()
                    .skip((page - 1L) * ON_A_PAGE)
                    .limit(ON_A_PAGE)
                    .map(golden ->
                            List.of(Long.toString(golden.number()), golden.question(), ReportFacts.expected(golden)))
                    .toList();
            audience.reply(new Reply.Table(
                    "Golden questions",
                    List.of("no.", "question", "must be"),
                    rows,
                    pages.note(page, all.size(), "question"),
                    pages.turns(invocation, page, all.size())));
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }
}
