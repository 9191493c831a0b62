package newsdesk.command.editing;

import java.util.List;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Coverage;
import newsdesk.retrieval.Workshop;

/// Puts the index that was in service before back into service: `corpus rollback`.
public final class RollbackCommand implements Command {

    private final Supplier<Workshop> workshop;
    private final Logbook logbook;

    public RollbackCommand(Supplier<Workshop> workshop, Logbook logbook) {
        this.workshop = workshop;
        this.logbook = logbook;
    }

    @Override
    public String name() {
        return "corpus rollback";
    }

    @Override
    public String description() {
        return "Puts the index that was in service before back into service; once more goes forward again.";
    }

    @Override
    public List<Option> options() {
        return List.of();
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
        Coverage now = logbook.throughout(
                invocation.caller(),
                "rollback",
                "",
                () -> workshop.get().rollBack(),
                coverage -> "generation %d in service again".formatted(coverage.generation()));
        audience.reply(new Reply.Notice("""
                Generation %d is in service again, with %d articles. The articles themselves are as they are: the next \
                reindex takes them all in again. The generation that was in service is kept, and the same command \
                goes forward to it.""".formatted(now.generation(), now.articles())));
    }
}
