package newsdesk.command.editing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import newsdesk.command.Audience;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Feed;

/// Shows the feeds that are followed, when each was last had, and what is wrong: `corpus feed list`.
public final class FeedListCommand implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Feeding feeding;
    private final ZoneId zone;

    /// @param zone whose time is shown
    public FeedListCommand(Feeding feeding, ZoneId zone) {
        this.feeding = feeding;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "corpus feed list";
    }

    @Override
    public String description() {
        return "Shows the feeds that are followed, when each was last had, and what is wrong.";
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
        Remembering.during(() -> work(audience));
    }

    private void work(Audience audience) {
        List<List<String>> rows =
                feeding.ledger().get().feeds().all().stream().map(this::row).toList();
        audience.reply(new Reply.Table(
                "Feeds",
                List.of("address", "articles", "last had", "problem"),
                rows,
                rows.isEmpty() ? "No feed is followed." : ""));
    }

    private List<String> row(Feed feed) {
        return List.of(
                feed.address(),
                feed.direct() ? "published at once" : "drafts",
                feed.state()
                        .success()
                        .map(moment -> WHEN.format(moment.atZone(zone)))
                        .orElse("never"),
                feed.state().problem());
    }
}
