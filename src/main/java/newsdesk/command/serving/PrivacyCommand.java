package newsdesk.command.serving;

import static newsdesk.command.Option.Type.FLAG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import newsdesk.command.Action;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.GapBook;
import newsdesk.ledger.Holdings;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;
import newsdesk.ledger.Pseudonym;

/// Says what is stored of whoever asks, and deletes it.
public final class PrivacyCommand implements Command {

    private static final Option DELETE = Option.optional("delete", FLAG, "Delete what is stored of you");

    private final Supplier<Ledger> ledger;
    private final Function<Caller, String> writer;
    private final IntSupplier days;
    private final Consumer<Caller> forgetting;
    private final Supplier<Optional<GapBook>> gaps;

    /// @param writer     how answers to somebody are written, and where what they ask goes for it, as sentences
    /// @param days       for how long receipts are kept
    /// @param forgetting forgets what somebody has asked last
    /// @param gaps       where questions are noted that the coverage does not answer; nothing where none are
    public PrivacyCommand(
            Supplier<Ledger> ledger,
            Function<Caller, String> writer,
            IntSupplier days,
            Consumer<Caller> forgetting,
            Supplier<Optional<GapBook>> gaps) {
        this.ledger = ledger;
        this.writer = writer;
        this.days = days;
        this.forgetting = forgetting;
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public String description() {
        return "Says what is stored of you, and deletes it if you want.";
    }

    @Override
    public List<Option> options() {
        return List.of(DELETE);
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        String general = whatIsStored(days.getAsInt(), gaps.get().isPresent()) + "\n\n" + written(invocation.caller());
        switch (invocation.caller()) {
            case Caller.Operator _ ->
                audience.reply(new Reply.Notice(general
                        + "\n\nWhat is typed at this console is remembered only as its history, in the data folder."));
            case Caller.Member member -> audience.reply(told(general, member, invocation.has(DELETE.name())));
        }
    }

    private String written(Caller caller) {
        try {
            return writer.apply(caller);
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }

    private static String whatIsStored(int days, boolean hasGaps) {
        String asked = hasGaps
                ? "What you ask is not stored with anything that leads to you. Where the coverage does not answer, its"
                        + " words are kept without who asked or when, and shown to those who keep the corpus once three"
                        + " members have asked the like."
                : "What you ask is not stored.";
        return asked + """
             Nothing you write trains anything; your last question is kept in memory for ten minutes, so that you can ask \
            on. Of an answer I keep a receipt: when and \
            where it was given, what it said and which passages it rests on, and a keyed hash in place of your id; \
            and your vote, if you cast one. Where a language model writes, also how much it has used up for you today and \
            yesterday, as a number. Receipts are deleted after %d days, everything of a server when I leave it. What \
            moderators do to the corpus stays in its log, under the same kind of hash; the golden questions that they \
            add are kept in their words, on purpose.""".formatted(days);
    }

    private Reply told(String general, Caller.Member member, boolean delete) {
        Pseudonym who = new Pseudonym(member.key());
        try {
            if (delete) {
                forgetting.accept(member);
                ledger.get().forgetMember(who);
                gaps.get().ifPresent(book -> book.forget(who));
                return new Reply.Notice(
                        "Deleted: your votes, your questions that were not covered, what models have used"
                                + " up for you, and from every receipt that it was you who asked.");
            }
            Holdings stored = ledger.get().about(who);
            String yours =
                    "\n\nOf you there are now: %d receipts of answers, %d votes and %d questions that were not covered."
                            .formatted(
                                    stored.receipts(),
                                    stored.votes(),
                                    gaps.get().map(book -> book.of(who)).orElse(0));
            return new Reply.Notice(
                    general + yours,
                    List.of(Action.run(
                            "Delete what is stored of me",
                            Action.Presser.ASKER,
                            Action.Where.TO_PRESSER,
                            name(),
                            Map.of(DELETE.name(), "true"))));
        } catch (LedgerFailed e) {
            throw new CannotDo(String.valueOf(e.getMessage()), e);
        }
    }
}
