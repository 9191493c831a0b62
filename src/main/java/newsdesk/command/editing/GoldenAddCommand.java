package newsdesk.command.editing;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Golden.Expectation;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.LedgerFailed;

/// Adds a question of which a moderator knows what the coverage says to it: `corpus golden add`.
public final class GoldenAddCommand implements Command {

    private static final String ANSWERED = "answered";
    private static final String NOT_COVERED = "not-covered";
    private static final String CONTRADICTED = "contradicted";

    /// All of them are asked twice at every reindex; so many take some seconds.
    private static final int MOST = 200;

    private static final Option QUESTION = Option.required("question", TEXT, "The question, kept in these words");
    private static final Option EXPECT = Option.optional("expect", TEXT, "What must come of it; answered if not said")
            .oneOf(ANSWERED, NOT_COVERED, CONTRADICTED);
    private static final Option WORDS =
            Option.optional("words", TEXT, "What the answer must say; several parts divided by semicolons");

    private final Supplier<Ledger> ledger;
    private final Logbook logbook;

    public GoldenAddCommand(Supplier<Ledger> ledger, Logbook logbook) {
        this.ledger = ledger;
        this.logbook = logbook;
    }

    @Override
    public String name() {
        return "corpus golden add";
    }

    @Override
    public String description() {
        return "Adds a question and what must come of it; a reindex that fails too many is refused.";
    }

    @Override
    public List<Option> options() {
        return List.of(QUESTION, EXPECT, WORDS);
    }

    @Override
    public String example() {
        return "\"Who signed the agreement?\" --words \"Lavrov\"";
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
        String question = invocation.required(QUESTION.name()).strip();
        String words = String.join("; ", invocation.all(WORDS.name())).strip();
        Expectation expectation = Expectation.valueOf(invocation
                .value(EXPECT.name())
                .orElse(ANSWERED)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_'));
        if (expectation == Expectation.NOT_COVERED && !words.isEmpty()) {
            throw new CannotDo("What is not covered says nothing: leave words out, or expect another thing.");
        }
        if (question.isEmpty() || question.length() > Golden.LONGEST || words.length() > Golden.LONGEST) {
            throw new CannotDo("question and words have at most %d characters each.".formatted(Golden.LONGEST));
        }
        Golden added = logbook.during(
                invocation.caller(),
                "golden add",
                question,
                () -> add(question, expectation, words),
                golden -> "no. %d, to be %s".formatted(golden.number(), ReportFacts.expected(golden)));
        audience.reply(new Reply.Notice("Golden question no. %d, “%s”, must be %s. Try it with /corpus golden run."
                .formatted(added.number(), added.question(), ReportFacts.expected(added))));
    }

    private Golden add(String question, Expectation expectation, String words) {
        try {
            if (ledger.get().goldens().all().size() >= MOST) {
                throw new CannotDo("There are %d golden questions; remove some first.".formatted(MOST));
            }
            return ledger.get().goldens().add(question, expectation, words);
        } catch (LedgerFailed e) {
            throw new CannotDo(e.reason(), e);
        }
    }
}
