package newsdesk.command.editing;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;

/// Publishes a draft: `corpus publish`.
public final class PublishCommand implements Command {

    static final String NAME = "corpus publish";

    private final Additions additions;

    public PublishCommand(Additions additions) {
        this.additions = additions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Publishes a draft and brings the index up to date.";
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
        audience.reply(new Reply.Notice(additions.publish(id, invocation.caller(), audience)));
    }
}
