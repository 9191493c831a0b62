package newsdesk.command.asking;

import static newsdesk.command.Option.Type.NUMBER;
import static newsdesk.command.Option.Type.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Exhibit;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Said;
import newsdesk.retrieval.Generation;

/// Shows what an answer that is on file rested on: each cited passage with the sentences around it.
public final class ReceiptCommand implements Command {

    /// The command's name, for those who lead to it.
    public static final String NAME = "receipt";

    /// The option that names the receipt.
    public static final Option ID = Option.required("id", TEXT, "The receipt's id, as the answer's card has it");

    /// The option that leaves out the first sentences of the answer.
    public static final Option FROM =
            Option.optional("from", NUMBER, "From which sentence of the answer on, counted from 1");

    /// As many sentences of an answer as fit on a card with their passages and what stands around them.
    private static final int SENTENCES = 4;

    private final Supplier<Ledger> ledger;
    private final Archive archive;

    public ReceiptCommand(Supplier<Ledger> ledger, Archive archive) {
        this.ledger = ledger;
        this.archive = archive;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows what an answer rested on: the exact passages, with the sentences around them.";
    }

    @Override
    public List<Option> options() {
        return List.of(ID, FROM);
    }

    @Override
    public String example() {
        return "R7K2QX9M";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Receipt receipt = receipt(invocation.required(ID.name()));
        if (receipt.finding().outcome() != Outcome.GROUNDED) {
            throw new CannotDo("The answer with the receipt %s rested on nothing: the coverage did not answer."
                    .formatted(receipt.id()));
        }
        int from = Math.max(1, invocation.number(FROM.name(), 1));
        try (Generation generation = archive.open(audience::progress)) {
            List<Exhibit> exhibits =
                    exhibits(receipt.finding().said(), from, new Exhibits(generation, archive.history()));
            if (exhibits.isEmpty()) {
                throw new CannotDo("That answer has only %d sentences."
                        .formatted(receipt.finding().said().size()));
            }
            audience.reply(new Reply.Shown(receipt.id(), exhibits, others(receipt, from)));
        }
    }

    private Receipt receipt(String id) {
        try {
            return ledger.get()
                    .receipts()
                    .find(id)
                    .orElseThrow(() -> new CannotDo(
                            "There is no receipt \"%s\". A receipt has eight letters and digits, and is kept for a time only."
                                    .formatted(id)));
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Action> others(Receipt receipt, int from) {
        List<Action> others = new ArrayList<>();
        if (from > 1) {
            others.add(turn("◀ Before", receipt, Math.max(1, from - SENTENCES)));
        }
        if (from + SENTENCES <= receipt.finding().said().size()) {
            others.add(turn("More ▶", receipt, from + SENTENCES));
        }
        return others;
    }

    private static Action turn(String label, Receipt receipt, int from) {
        return Action.run(
                label,
                Action.Presser.ANYONE,
                Action.Where.INSTEAD,
                NAME,
                Map.of(ID.name(), receipt.id(), FROM.name(), Integer.toString(from)));
    }

    /// Sources have the numbers that they have on the answer's card.
    private static List<Exhibit> exhibits(List<Said> said, int from, Exhibits articles) {
        Map<newsdesk.ledger.Place, Integer> numbers = new LinkedHashMap<>();
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            for (newsdesk.ledger.Place place : said.get(i).places()) {
                boolean isNew = numbers.putIfAbsent(place, numbers.size() + 1) == null;
                if (isNew && i + 1 >= from && i + 1 < from + SENTENCES) {
                    exhibits.add(articles.exhibit(numbers.get(place), said.get(i), place));
                }
            }
        }
        return exhibits;
    }
}
