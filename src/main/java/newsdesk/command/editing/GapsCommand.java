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
import newsdesk.editing.GapBook;
import newsdesk.ledger.Gaps;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Shows what members ask and the coverage does not answer: `corpus gaps`.
public final class GapsCommand implements Command {

    private static final String NAME = "corpus gaps";

    /// Questions are long; more of them do not fit into a card.
    private static final int ON_A_PAGE = 15;

    private final Supplier<Ledger> ledger;
    private final Pages pages = new Pages(NAME, ON_A_PAGE);

    public GapsCommand(Supplier<Ledger> ledger) {
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows what is asked and not covered: like questions as one, from three askers on.";
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
            Gaps gaps = ledger.get().gaps();
            int all = gaps.count(GapBook.ASKERS);
            int offset = (int) Math.min(Integer.MAX_VALUE, (page - 1L) * ON_A_PAGE);
            List<List<String>> rows = gaps.from(GapBook.ASKERS, offset, ON_A_PAGE).stream()
                    .map(GapsCommand::row)
                    .toList();
            audience.reply(
                    all == 0
                            ? new Reply.Notice("There is nothing that three members have asked and the coverage does"
                                    + " not answer.")
                            : new Reply.Table(
                                    "Asked and not covered",
                                    List.of("question", "askers", "times", "last in the week of"),
                                    rows,
                                    pages.note(page, all, "group"),
                                    pages.turns(invocation, page, all)));
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    private static List<String> row(Gaps.Gap gap) {
        return List.of(
                gap.words(),
                Integer.toString(gap.askers()),
                Integer.toString(gap.times()),
                gap.week().toString());
    }
}
