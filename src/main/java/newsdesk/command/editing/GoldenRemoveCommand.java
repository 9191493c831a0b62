package newsdesk.command.editing;

import static newsdesk.command.Option.Type.NUMBER;

import java.util.List;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Removes a golden question: `corpus golden remove`.
public final class GoldenRemoveCommand implements Command {

    private static final Option NO = Option.required("number", NUMBER, "Its number, as the list says");

    private final Supplier<Ledger> ledger;
    private final Logbook logbook;

    public GoldenRemoveCommand(Supplier<Ledger> ledger, Logbook logbook) {
        this.ledger = ledger;
        this.logbook = logbook;
    }

    @Override
    public String name() {
        return "corpus golden remove";
    }

    @Override
    public String description() {
        return "Removes a golden question.";
    }

    @Override
    public List<Option> options() {
        return List.of(NO);
    }

    @Override
    public String example() {
        return "--number 3";
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
        long number = Long.parseLong(invocation.required(NO.name()));
        logbook.during(
                invocation.caller(), "golden remove", "no. " + number, () -> remove(number), question -> question);
        audience.reply(new Reply.Notice("Golden question no. %d is removed.".formatted(number)));
    }

    private String remove(long number) {
        try {
            String question = ledger.get().goldens().all().stream()
                    .filter(golden -> golden.number() == number)
                    .map(golden -> "removed “%s”".formatted(golden.question()))
                    .findFirst()
                    .orElseThrow(() -> new CannotDo("There is no golden question no. %d.".formatted(number)));
            ledger.get().goldens().remove(number);
            return question;
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }
}
