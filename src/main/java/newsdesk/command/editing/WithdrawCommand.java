package newsdesk.command.editing;

import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Revision;
import newsdesk.editing.Corrections;
import newsdesk.editing.Corrections.Cause;
import newsdesk.editing.Ruling;

/// Withdraws an article, or takes back what was done to one: `corpus retract`, `corpus restore`.
public final class WithdrawCommand implements Command {

    static final Option ARTICLE = Option.required("article", TEXT, "The article's id, as the list of sources has it")
            .suggested();
    static final Option REASON =
            Option.optional("reason", TEXT, "Why; it is shown under the answers that cite the article");

    /// What is done, and what it is called.
    private enum Deed {
        RETRACT("retract", "Withdraws an article: nothing rests on it from the next question on.") {
            @Override
            Ruling on(Corrections corrections, ArticleId article, Cause cause) {
                return corrections.retract(article, cause);
            }
        },
        RESTORE("restore", "Takes back the last retraction or correction of an article.") {
            @Override
            Ruling on(Corrections corrections, ArticleId article, Cause cause) {
                return corrections.restore(article, cause);
            }
        };

        private final String word;
        private final String description;

        Deed(String word, String description) {
            this.word = word;
            this.description = description;
        }

        abstract Ruling on(Corrections corrections, ArticleId article, Cause cause);
    }

    private final Deed deed;
    private final Supplier<Corrections> corrections;
    private final Logbook logbook;
    private final Aftermath aftermath;
    private final Function<String, List<String>> ids;

    private WithdrawCommand(
            Deed deed,
            Supplier<Corrections> corrections,
            Logbook logbook,
            Aftermath aftermath,
            Function<String, List<String>> ids) {
        this.deed = deed;
        this.corrections = corrections;
        this.logbook = logbook;
        this.aftermath = aftermath;
        this.ids = ids;
    }

    /// The command that withdraws an article.
    ///
    /// @param ids the ids of articles that begin as typed
    public static WithdrawCommand retract(
            Supplier<Corrections> corrections,
            Logbook logbook,
            Aftermath aftermath,
            Function<String, List<String>> ids) {
        return new WithdrawCommand(Deed.RETRACT, corrections, logbook, aftermath, ids);
    }

    /// The command that takes back what was done to one.
    ///
    /// @param ids the ids of articles that begin as typed
    public static WithdrawCommand restore(
            Supplier<Corrections> corrections,
            Logbook logbook,
            Aftermath aftermath,
            Function<String, List<String>> ids) {
        return new WithdrawCommand(Deed.RESTORE, corrections, logbook, aftermath, ids);
    }

    @Override
    public String name() {
        return "corpus " + deed.word;
    }

    @Override
    public String description() {
        return deed.description;
    }

    @Override
    public List<Option> options() {
        return List.of(ARTICLE, REASON);
    }

    @Override
    public String example() {
        return "talks-2025-08-20 --reason \"The outlet withdrew it.\"";
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
    public List<String> suggest(Option option, String typed) {
        return option.equals(ARTICLE) ? ids.apply(typed) : List.of();
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        ArticleId article = article(invocation);
        Cause cause = new Cause(Logbook.who(invocation.caller()), reason(invocation));
        Ruling ruling = logbook.throughout(
                invocation.caller(),
                deed.word,
                article.value(),
                () -> deed.on(corrections.get(), article, cause),
                made -> outcome(made, cause));
        switch (deed) {
            case RETRACT -> aftermath.of(ruling, "Retracted", "no answer and no quotation rests on it", audience);
            case RESTORE -> aftermath.of(ruling, "Taken back", "it counts as it did before", audience);
        }
    }

    /// What the trail says came of it.
    static String outcome(Ruling ruling, Cause cause) {
        return switch (ruling) {
            case Ruling.Made(Revision revision) ->
                "revision %d%s".formatted(revision.number(), cause.reason().isEmpty() ? "" : ": " + cause.reason());
            case Ruling.Declined(String why) -> "declined: " + why;
        };
    }

    static ArticleId article(Invocation invocation) {
        try {
            return new ArticleId(invocation.required(ARTICLE.name()).strip());
        } catch (IllegalArgumentException e) {
            throw new CannotDo("That is no id of an article: %s.".formatted(e.getMessage()), e);
        }
    }

    static String reason(Invocation invocation) {
        String reason = invocation.value(REASON.name()).orElse("").strip();
        if (reason.length() > Revision.LONGEST_REASON) {
            throw new CannotDo("A reason has at most %d characters; this one has %d."
                    .formatted(Revision.LONGEST_REASON, reason.length()));
        }
        return reason;
    }
}
