package newsdesk.command.editing;

import java.util.List;
import newsdesk.command.Audience;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Option;
import newsdesk.command.Reply;
import newsdesk.ledger.Feed;
import newsdesk.ledger.LedgerFailed;

/// Follows a feed no more: `corpus feed remove`. What came from it stays.
public final class FeedRemoveCommand implements Command {

    private static final Option ADDRESS = FeedAddCommand.ADDRESS.suggested();

    /// Discord shows no more, and none that is longer.
    private static final int MOST_SUGGESTED = 25;

    private final Feeding feeding;

    public FeedRemoveCommand(Feeding feeding) {
        this.feeding = feeding;
    }

    @Override
    public String name() {
        return "corpus feed remove";
    }

    @Override
    public String description() {
        return "Follows a feed no more; the articles that came from it stay.";
    }

    @Override
    public List<Option> options() {
        return List.of(ADDRESS);
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
    public List<String> suggest(Option option, String typed) {
        try {
            return feeding.ledger().get().feeds().all().stream()
                    .map(Feed::address)
                    .filter(address -> address.contains(typed.strip()))
                    .limit(MOST_SUGGESTED)
                    .toList();
        } catch (LedgerFailed _) {
            return List.of();
        }
    }

    @Override
    public void run(Invocation invocation, Audience audience) {
        Remembering.during(() -> work(invocation, audience));
    }

    private void work(Invocation invocation, Audience audience) {
        String address = invocation.required(ADDRESS.name()).strip();
        feeding.logbook().during(invocation.caller(), "feed remove", address, () -> removed(address), _ -> "removed");
        audience.reply(new Reply.Notice("The feed is followed no more. The articles that came from it stay."));
    }

    private String removed(String address) {
        if (!feeding.ledger().get().feeds().remove(address)) {
            throw new CannotDo("No feed of this address is followed; \"corpus feed list\" shows those that are.");
        }
        return address;
    }
}
