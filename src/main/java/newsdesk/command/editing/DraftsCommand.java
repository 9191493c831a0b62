package newsdesk.command.editing;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.Draft;

/// Shows the drafts that wait, or one of them with what can be done with it: `corpus drafts`.
public final class DraftsCommand implements Command {

    private static final String NAME = "corpus drafts";

    /// More do not fit into a card.
    private static final int SHOWN = 20;

    private final Additions additions;

    public DraftsCommand(Additions additions) {
        this.additions = additions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Shows the articles that wait to be published, or one of them.";
    }

    @Override
    public List<Option> options() {
        return List.of(Additions.DRAFT);
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
        return additions.suggest(typed);
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Remembering.during(() -> work(invocation, audience));
    }

    private void work(Invocation invocation, Audience audience) {
        if (invocation.has(Additions.DRAFT.name())) {
            String id = Additions.draft(invocation);
            audience.reply(DraftCard.of(additions.look(id).orElseThrow(() -> Additions.gone(id))));
            return;
        }
        List<Draft> waiting = additions.intake().get().waiting();
        List<List<String>> rows =
                waiting.stream().limit(SHOWN).map(DraftsCommand::row).toList();
        String note = waiting.isEmpty()
                ? "No article waits."
                : "In all %,d. \"corpus drafts\" with the id of one shows it.".formatted(waiting.size());
        audience.reply(new Reply.Table("Drafts", List.of("headline", "outlet", "from", "id"), rows, note));
    }

    private static List<String> row(Draft draft) {
        return List.of(
                draft.article().imprint().title(),
                draft.article().imprint().outlet().name(),
                draft.origin(),
                draft.id());
    }
}
