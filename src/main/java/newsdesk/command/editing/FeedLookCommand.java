package newsdesk.command.editing;

import java.util.List;
import java.util.function.Supplier;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.editing.FeedRound.Found;

/// Looks now at the feeds whose time has come, as the bot does by itself: `corpus feed look`.
public final class FeedLookCommand implements Command {

    private final Supplier<Found> look;
    private final Logbook logbook;

    /// @param look looks at the feeds, and indexes what was published
    public FeedLookCommand(Supplier<Found> look, Logbook logbook) {
        this.look = look;
        this.logbook = logbook;
    }

    @Override
    public String name() {
        return "corpus feed look";
    }

    @Override
    public String description() {
        return "Looks now at the feeds whose time has come, as the bot does by itself.";
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
        Remembering.during(() -> work(invocation, audience));
    }

    private void work(Invocation invocation, Audience audience) {
        audience.progress("looking at the feeds", 0, -1);
        Found found = logbook.during(invocation.caller(), "feed look", "", look, Found::toString);
        audience.reply(new Reply.Notice("Articles: %s.".formatted(found)));
    }
}
