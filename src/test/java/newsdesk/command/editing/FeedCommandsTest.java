package newsdesk.command.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newsdesk.command.Caller;
import newsdesk.command.Command;
import newsdesk.command.Invocation;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.editing.FeedRound.Found;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Known;
import newsdesk.editing.Material;
import newsdesk.editing.reading.SyndicationReader;
import newsdesk.ledger.Feed;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandsTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Caller ANN = new Caller.Member("AnnAnnAnnAnnAnnAnnAnnA", Optional.of("100"), "1", true);
    private static final String FEED = "https://gazette.example/feed";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Feeding feeding;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        feeding = new Feeding(
                (address, _, _) -> address.equals(FEED)
                        ? new Fetched.Got(Material.fetched(FEED, "text/xml", """
                                <rss version="2.0"><channel><title>The Gazette</title>
                                <item><link>https://gazette.example/ice</link></item></channel></rss>""".getBytes(UTF_8)), Known.NOTHING)
                        : new Fetched.Failed("There is no page at this address (status 404)."),
                new SyndicationReader(),
                () -> ledger,
                new Logbook(() -> ledger, Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void feedIsFollowedListedAndFollowedNoMore() {
        assertThat(notice(new FeedAddCommand(feeding), Map.of("address", List.of(FEED))))
                .isEqualTo("“The Gazette” is followed; it tells of 1 articles now. New ones wait as drafts until"
                        + " somebody publishes them.");
        assertThat(table().rows()).containsExactly(List.of(FEED, "drafts", "never", ""));
        assertThat(notice(new FeedAddCommand(feeding), Map.of("address", List.of(FEED), "direct", List.of("true"))))
                .contains("was followed already", "published at once");
        ledger.feeds().note(FEED, new Feed.State("", "", Optional.of(NOON), 1, NOON, "The site is too busy."));
        assertThat(table().rows())
                .containsExactly(List.of(FEED, "published at once", "2031-05-04 14:00", "The site is too busy."));

        FeedRemoveCommand remove = new FeedRemoveCommand(feeding);
        assertThat(remove.suggest(remove.options().getFirst(), "gazette")).containsExactly(FEED);
        assertThat(notice(remove, Map.of("address", List.of(FEED)))).contains("no more");
        assertThat(table().rows()).isEmpty();
        assertThat(ledger.audit().newest(0, 9))
                .extracting(line -> line.who() + " " + line.action() + ": " + line.outcome())
                .containsExactly(
                        ANN_KEY + " feed remove: removed",
                        ANN_KEY + " feed add: publishes at once",
                        ANN_KEY + " feed add: makes drafts");
    }

    @Test
    void whatIsNoFeedIsNotFollowed() {
        assertThat(refusal(new FeedAddCommand(feeding), Map.of("address", List.of("https://gazette.example/none"))))
                .isEqualTo("There is no page at this address (status 404).");
        assertThat(refusal(new FeedAddCommand(feeding), Map.of("address", List.of("file:///feed.xml"))))
                .contains("no address of the web");
        assertThat(refusal(new FeedRemoveCommand(feeding), Map.of("address", List.of(FEED))))
                .contains("corpus feed list");
        assertThat(ledger.feeds().all()).isEmpty();
        assertThat(ledger.audit().newest(0, 9)).hasSize(2);
    }

    @Test
    void feedsAreLookedAtWhenSomebodyWantsIt() {
        FeedLookCommand look = new FeedLookCommand(() -> new Found(2, 1, 0), feeding.logbook());

        assertThat(notice(look, Map.of())).isEqualTo("Articles: 2 waiting, 1 published, 0 could not be had.");
        assertThat(ledger.audit().newest(0, 1).getFirst().outcome())
                .isEqualTo("2 waiting, 1 published, 0 could not be had");
    }

    private static final String ANN_KEY = "AnnAnnAnnAnnAnnAnnAnnA";

    private static String notice(Command command, Map<String, List<String>> values) {
        return ((Reply.Notice) Overheard.reply(command, new Invocation(values, ANN))).text();
    }

    private static String refusal(Command command, Map<String, List<String>> values) {
        return Overheard.refusal(command, new Invocation(values, ANN));
    }

    private Reply.Table table() {
        return (Reply.Table)
                Overheard.reply(new FeedListCommand(feeding, ZoneOffset.ofHours(2)), new Invocation(Map.of(), ANN));
    }
}
