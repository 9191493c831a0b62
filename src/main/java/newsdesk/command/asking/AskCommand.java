package newsdesk.command.asking;

import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.SINCE;
import static newsdesk.command.Option.Type.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newsdesk.answer.Answer;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.command.Since;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Outlet;
import newsdesk.question.FollowUp;
import newsdesk.question.Period;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.SearchFailed;

/// Answers a question from the coverage.
public final class AskCommand implements Command {

    static final Option QUESTION = Option.required("question", TEXT, "What you want to know");
    private static final Option SINCE_DAY =
            Option.optional("since", SINCE, "Only articles published since: 2025-08-20, 7d, 2w, 3m, 1y");
    private static final Option OUTLET =
            Option.optional("outlet", TEXT, "Only articles of this outlet").suggested();

    private static final Option EXPLAIN =
            Option.optional("explain", FLAG, "Also say how it was written, and what was left out of it and why");

    /// Takes the question that this one follows up; only an [newsdesk.command.Action] says it.
    static final String AFTER = "after";

    private final Function<String, Question> reader;
    private final Desk desk;
    private final OutletNames outlets;
    private final Filing filing;
    private final Conversations conversations;

    /// @param reader        understands a question, or throws a [newsdesk.command.CannotDo] that says why not
    /// @param conversations what was asked before
    public AskCommand(
            Function<String, Question> reader, Desk desk, Archive archive, Filing filing, Conversations conversations) {
        this.reader = reader;
        this.desk = desk;
        this.outlets = new OutletNames(archive);
        this.filing = filing;
        this.conversations = conversations;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String description() {
        return "Answers a question from the coverage, every sentence with its source.";
    }

    @Override
    public List<Option> options() {
        return List.of(QUESTION, SINCE_DAY, OUTLET, EXPLAIN);
    }

    @Override
    public String example() {
        return "\"What did the foreign minister say about the talks?\" --since 7d";
    }

    @Override
    public Place place() {
        return Place.EVERYWHERE;
    }

    @Override
    public boolean isForAll() {
        return true;
    }

    @Override
    public Optional<Menu> menu() {
        return Optional.of(new Menu("Ask the coverage about this", QUESTION));
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Question asked = reader.apply(words(invocation));
        conversations.asked(invocation.caller(), asked.text());
        Period published = invocation
                .value(SINCE_DAY.name())
                .flatMap(text -> Since.read(text, LocalDate.now(filing.clock())))
                .map(day -> new Period(day, null))
                .orElse(Period.ALWAYS);
        Answer answer = answer(asked, published, invocation, audience);
        String receipt = filing.receipt(answer, invocation.caller());
        audience.reply(new Reply.Answered(
                answer, receipt, AnswerActions.of(answer, receipt), detail(invocation), stale(answer)));
    }

    private Optional<Stale> stale(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> outlets.archive().stale(grounded.searched());
            case Answer.NotCovered notCovered -> outlets.archive().stale(notCovered.searched());
            case Answer.Unavailable _ -> Optional.empty();
        };
    }

    /// What was dropped is not proven, so nobody but whoever runs the program reads it.
    private static Reply.Detail detail(Invocation invocation) {
        if (!invocation.has(EXPLAIN.name())) {
            return Reply.Detail.USUAL;
        }
        return switch (invocation.caller()) {
            case Caller.Operator _ -> Reply.Detail.EVERYTHING;
            case Caller.Member _ -> Reply.Detail.COUNTS;
        };
    }

    private String words(Invocation invocation) {
        String words = invocation.required(QUESTION.name());
        return invocation
                .value(AFTER)
                .or(() -> conversations.before(invocation.caller()))
                .map(earlier -> FollowUp.standingAlone(earlier, words))
                .orElse(words);
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return option.equals(OUTLET) ? outlets.startingWith(typed) : List.of();
    }

    private Answer answer(Question question, Period published, Invocation invocation, Audience audience) {
        List<String> names = invocation.all(OUTLET.name());
        try {
            Set<Outlet> from = names.isEmpty() ? Set.of() : outlets.named(names, audience::progress);
            return desk.answer(question.within(Scope.of(published, from)), invocation.caller(), audience);
        } catch (SearchFailed e) {
            return new Answer.Unavailable(question, e.reason());
        }
    }
}
