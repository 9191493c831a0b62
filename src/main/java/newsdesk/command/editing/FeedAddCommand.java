package newsdesk.command.editing;

import static newsdesk.command.Option.Type.FLAG;
import static newsdesk.command.Option.Type.TEXT;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.corpus.Link;
import newsdesk.editing.FeedReader.Contents;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Kind;
import newsdesk.editing.Fetcher.Known;
import newsdesk.editing.Material;
import newsdesk.ledger.Feed;

/// Follows an RSS or Atom feed: `corpus feed add`. Its articles wait for a moderator, or are published at once.
public final class FeedAddCommand implements Command {

    static final Option ADDRESS = Option.required("address", TEXT, "The address of the feed");

    private static final String NAME = "corpus feed add";
    private static final Option DIRECT = Option.optional("direct", FLAG, "Publish its articles without asking anybody");

    private final Feeding feeding;

    public FeedAddCommand(Feeding feeding) {
        this.feeding = feeding;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "Follows an RSS or Atom feed; its new articles become drafts, or are published at once.";
    }

    @Override
    public List<Option> options() {
        return List.of(ADDRESS, DIRECT);
    }

    @Override
    public String example() {
        return "https://www.example.org/feed.xml";
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
        String address = address(invocation);
        boolean direct = invocation.has(DIRECT.name());
        audience.progress("fetching the feed", 0, -1);
        String outcome = feeding.logbook()
                .during(
                        invocation.caller(),
                        "feed add",
                        address,
                        () -> added(address, direct),
                        said -> direct ? "publishes at once" : "makes drafts");
        audience.reply(new Reply.Notice(outcome));
    }

    static String address(Invocation invocation) {
        String given = invocation.required(ADDRESS.name());
        return Link.at(given)
                .map(Link::address)
                .orElseThrow(() -> new CannotDo("\"%s\" is no address of the web.".formatted(given)));
    }

    private String added(String address, boolean direct) {
        Contents.Items items = items(address);
        Feed feed = new Feed(
                address, direct, Feed.State.fresh(feeding.logbook().clock().instant()));
        boolean isNew = feeding.ledger().get().feeds().add(feed);
        String name = items.title().isEmpty() ? "The feed" : "“%s”".formatted(items.title());
        return "%s %s; it tells of %,d articles now. New ones %s."
                .formatted(
                        name,
                        isNew ? "is followed" : "was followed already",
                        items.items().size(),
                        direct ? "are published at once" : "wait as drafts until somebody publishes them");
    }

    private Contents.Items items(String address) {
        return switch (feeding.web().fetch(address, Kind.FEED, Known.NOTHING)) {
            case Fetched.Unchanged _ -> throw new CannotDo("The server says that nothing has changed there.");
            case Fetched.Failed(String why, var _) -> throw new CannotDo(why);
            case Fetched.Got(Material material, Known _) ->
                switch (feeding.reader().read(material)) {
                    case Contents.Refused(String why) -> throw new CannotDo(why);
                    case Contents.Items items -> items;
                };
        };
    }
}
