package newsdesk.command.asking;

import static newsdesk.command.Option.Type.TEXT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Vote;

/// Counts what a member thinks of an answer: one vote each, which they may change.
public final class VoteCommand implements Command {

    static final String NAME = "vote";
    static final String UP = "up";
    static final String DOWN = "down";

    static final Option RECEIPT = Option.required("receipt", TEXT, "The answer's receipt");
    static final Option VALUE =
            Option.required("value", TEXT, "Whether it was a good answer").oneOf(UP, DOWN);
    private static final Option REASON = Option.optional("reason", TEXT, "Why");

    /// What mostly is the matter with an answer. Discord shows five buttons in a row.
    private static final List<String> REASONS =
            List.of("It is wrong", "Not what I asked", "Something is missing", "It is out of date");

    private static final Form OTHER =
            new Form("What was the matter?", "In a sentence or two", REASON.name(), "", Vote.LONGEST_REASON);

    private final Supplier<Ledger> ledger;
    private final Clock clock;

    public VoteCommand(Supplier<Ledger> ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Counts what you think of an answer.";
    }

    @Override
    public List<Option> options() {
        return List.of(RECEIPT, VALUE, REASON);
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        if (!(invocation.caller() instanceof Caller.Member member)) {
            throw new CannotDo("Members vote on Discord.");
        }
        String receipt = invocation.required(RECEIPT.name());
        boolean up = invocation.required(VALUE.name()).equals(UP);
        String reason = invocation.value(REASON.name()).orElse("").strip();
        try {
            Vote vote = new Vote(new Pseudonym(member.key()), up, reason, clock.instant());
            if (!ledger.get().votes().cast(receipt, vote)) {
                throw new CannotDo("That answer is no longer on file, so the vote was not counted.");
            }
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
        audience.reply(
                up || !reason.isEmpty()
                        ? new Reply.Notice("Thank you, that is noted.")
                        : new Reply.Notice("Noted. What was the matter?", reasons(receipt)));
    }

    private static List<Action> reasons(String receipt) {
        List<Action> reasons = new ArrayList<>();
        for (String reason : REASONS) {
            reasons.add(Action.run(
                    reason,
                    Presser.ANYONE,
                    Where.INSTEAD,
                    NAME,
                    Map.of(RECEIPT.name(), receipt, VALUE.name(), DOWN, REASON.name(), reason)));
        }
        reasons.add(new Action(
                "Something else …",
                Presser.ANYONE,
                new Deed.Fill(NAME, Map.of(RECEIPT.name(), receipt, VALUE.name(), DOWN), OTHER)));
        return reasons;
    }
}
