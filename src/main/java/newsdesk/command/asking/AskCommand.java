package newsdesk.command.asking;

import static newsdesk.command.Option.Type.SINCE;
import static newsdesk.command.Option.Type.TEXT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsdesk.answer.Answer;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.command.Since;
import newsdesk.corpus.Outlet;
import newsdesk.question.Period;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.SearchFailed;

/// Answers a question from the coverage.
public final class AskCommand implements Command {

    private static final Option QUESTION = Option.required("question", TEXT, "What you want to know");
    private static final Option SINCE_DAY =
            Option.optional("since", SINCE, "Only articles published since: 2025-08-20, 7d, 2w, 3m, 1y");
    private static final Option OUTLET =
            Option.optional("outlet", TEXT, "Only articles of this outlet").suggested();

    private final Function<String, Question> reader;
    private final Desk desk;
    private final OutletNames outlets;
    private final Clock clock;

    /// @param reader understands a question, or throws a [newsdesk.command.CannotDo] that says why not
    public AskCommand(Function<String, Question> reader, Desk desk, Archive archive, Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.outlets = new OutletNames(archive);
        this.clock = clock;
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
        return List.of(QUESTION, SINCE_DAY, OUTLET);
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
    public void run(Invocation invocation, Audience audience) {
        Question asked = reader.apply(invocation.required(QUESTION.name()));
        Period published = invocation
                .value(SINCE_DAY.name())
                .flatMap(text -> Since.read(text, LocalDate.now(clock)))
                .map(day -> new Period(day, null))
                .orElse(Period.ALWAYS);
        audience.reply(new Reply.Answered(answer(asked, published, invocation.all(OUTLET.name()), audience)));
    }

    @Override
    public List<String> suggest(Option option, String typed) {
        return option.equals(OUTLET) ? outlets.startingWith(typed) : List.of();
    }

    private Answer answer(Question question, Period published, List<String> outletNames, Audience audience) {
        try {
            Set<Outlet> from = outletNames.isEmpty() ? Set.of() : outlets.named(outletNames, audience::progress);
            return desk.answer(question.within(Scope.of(published, from)), audience);
        } catch (SearchFailed e) {
            return new Answer.Unavailable(question, e.reason());
        }
    }
}
