package newsdesk.command.editing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Pages;
import newsdesk.command.Reply;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Shows who did what to the corpus, the newest first: `corpus log`.
///
/// Nobody is shown by name. A moderator is the beginning of their pseudonym, always the same, or "you".
public final class LogCommand implements Command {

    private static final String NAME = "corpus log";

    /// Lines are long; more of them do not fit into a card.
    private static final int ON_A_PAGE = 10;

    /// Among a hundred moderators, two have the same beginning with a chance of 1 in 3 million.
    private static final int SHOWN_OF_PSEUDONYM = 6;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Supplier<Ledger> ledger;
    private final ZoneId zone;
    private final Pages pages = new Pages(NAME, ON_A_PAGE);

    /// @param zone whose time is shown
    public LogCommand(Supplier<Ledger> ledger, ZoneId zone) {
        this.ledger = ledger;
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows who did what to the corpus, the newest first.";
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
            Audit audit = ledger.get().audit();
            int size = audit.size();
            List<List<String>> rows =
                    audit.newest((int) Math.min(Integer.MAX_VALUE, (page - 1L) * ON_A_PAGE), ON_A_PAGE).stream()
                            .map(line -> row(line, invocation.caller()))
                            .toList();
            audience.reply(new Reply.Table(
                    "What was done to the corpus",
                    List.of("when", "who", "what", "outcome"),
                    rows,
                    pages.note(page, size, "line"),
                    pages.turns(invocation, page, size)));
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }

    private List<String> row(Audit.Line line, Caller caller) {
        return List.of(
                WHEN.format(line.when().atZone(zone)),
                name(line.who(), caller),
                (line.action() + " " + line.object()).strip(),
                line.outcome());
    }

    private static String name(String who, Caller caller) {
        if (who.equals(Logbook.who(caller))) {
            return "you";
        }
        return who.equals(Audit.CONSOLE) || who.equals(Audit.PROGRAM)
                ? who
                : "moderator " + who.substring(0, SHOWN_OF_PSEUDONYM);
    }
}
