package newsdesk.command.editing;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.Draft;

/// Lets go of a draft: `corpus discard`.
public final class DiscardCommand implements Command {

    static final String NAME = "corpus discard";

    private final Additions additions;

    public DiscardCommand(Additions additions) {
        this.additions = additions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Lets go of a draft.";
    }

    @Override
    public List<Option> options() {
        return List.of(Additions.DRAFT);
    }

    @Override
    public String example() {
        return "--draft K7QM2XWP";
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
        String id = Additions.draft(invocation);
        Draft discarded = additions
                .logbook()
                .during(
                        invocation.caller(),
                        "discard",
                        "draft " + id,
                        () -> additions.intake().get().discard(id).orElseThrow(() -> Additions.gone(id)),
                        draft -> draft.article().imprint().title());
        audience.reply(new Reply.Notice(
                "“%s” is discarded.".formatted(discarded.article().imprint().title())));
    }
}
