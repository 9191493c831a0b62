package newsdesk.command.editing;

import static newsdesk.command.Option.Type.ATTACHMENT;
import static newsdesk.command.Option.Type.TEXT;

import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import newsdesk.command.Action;
import newsdesk.command.Attachment;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.editing.Correction;
import newsdesk.editing.Corrections;
import newsdesk.editing.Corrections.Cause;
import newsdesk.editing.Ruling;

/// Puts right what is wrong in an article: its text, or what it prints around it. The version before is kept.
public final class CorrectCommand implements Command {

    private static final String NAME = "corpus correct";

    private static final Option HEADLINE = Option.optional("headline", TEXT, "What the headline should be");
    private static final Option OUTLET = Option.optional("outlet", TEXT, "Who published it in truth");
    private static final Option DATE =
            Option.optional("date", TEXT, "When it was published in truth: 2025-08-20, or with time and offset");
    private static final Option BODY = Option.optional("text", TEXT, "The whole text as it should be");
    private static final Option FILE = Option.optional("file", ATTACHMENT, "The same in a file: .md or .txt");

    /// Discord takes no more in a form.
    private static final int WRITTEN = 4000;

    private static final Action.Form FORM =
            new Action.Form("Correct an article", "The whole text as it should be", BODY.name(), "", WRITTEN);

    private final Supplier<Corrections> corrections;
    private final Logbook logbook;
    private final Aftermath aftermath;
    private final Function<String, List<String>> ids;
    private final Function<Attachment, String> reader;

    /// @param ids    the ids of articles that begin as typed
    /// @param reader reads the text of an article from a file, or throws a [CannotDo] that says why it cannot
    public CorrectCommand(
            Supplier<Corrections> corrections,
            Logbook logbook,
            Aftermath aftermath,
            Function<String, List<String>> ids,
            Function<Attachment, String> reader) {
        this.corrections = corrections;
        this.logbook = logbook;
        this.aftermath = aftermath;
        this.ids = ids;
        this.reader = reader;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Puts right the text, headline, outlet or date of an article. The version before is kept.";
    }

    @Override
    public List<Option> options() {
        return List.of(WithdrawCommand.ARTICLE, HEADLINE, OUTLET, DATE, BODY, FILE, WithdrawCommand.REASON);
    }

    @Override
    public String example() {
        return "talks-2025-08-20 --date 2025-08-21 --reason \"The date was misread.\"";
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
        return option.equals(WithdrawCommand.ARTICLE) ? ids.apply(typed) : List.of();
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        ArticleId article = WithdrawCommand.article(invocation);
        Cause cause = new Cause(Logbook.who(invocation.caller()), WithdrawCommand.reason(invocation));
        Correction correction = new Correction(
                invocation.value(HEADLINE.name()).map(String::strip),
                invocation.value(OUTLET.name()).map(Outlet::new),
                invocation.value(DATE.name()).map(CorrectCommand::published),
                body(invocation));
        if (correction.isEmpty()) {
            audience.reply(new Reply.Notice(
                    "What is wrong in it? Name headline, outlet or date, attach the text in a file, or write it.",
                    List.of(new Action(
                            "Write the text",
                            Action.Presser.ASKER,
                            new Action.Deed.Fill(NAME, given(invocation), FORM)))));
            return;
        }
        Ruling ruling = logbook.throughout(
                invocation.caller(),
                "correct",
                article.value(),
                () -> corrections.get().correct(article, correction, cause),
                made -> WithdrawCommand.outcome(made, cause));
        aftermath.of(ruling, "Corrected", "answers rest on the corrected version, as soon as it is indexed", audience);
    }

    private static Map<String, String> given(Invocation invocation) {
        Map<String, String> given = new HashMap<>();
        invocation.values().forEach((option, values) -> given.put(option, values.getFirst()));
        return given;
    }

    private Optional<String> body(Invocation invocation) {
        return invocation.has(FILE.name())
                ? Optional.of(reader.apply(Attachment.in(invocation, FILE.name())))
                : invocation.value(BODY.name());
    }

    private static Published published(String date) {
        try {
            return Published.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw new CannotDo(
                    "date needs a day such as 2025-08-20, or a moment such as 2025-08-20T09:30:00Z, not \"%s\"."
                            .formatted(date),
                    e);
        }
    }
}
