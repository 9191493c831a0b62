package newsdesk.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.editing.FeedReader.Contents;
import newsdesk.editing.FeedReader.Item;
import newsdesk.editing.FeedRound.Found;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Known;
import newsdesk.editing.PageReader.Reading;
import newsdesk.ledger.Feed;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedRoundTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String FEED = "https://gazette.example/feed";
    private static final String ICE = "https://gazette.example/ice";
    private static final String BUDGET = "https://gazette.example/budget";

    @TempDir
    Path folder;

    private Ledger ledger;
    private ArticleStore imported;
    private final Map<String, Fetched> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        imported = new ArticleBatches(folder.resolve("articles"));
        web.put(ICE, page(ICE, "Ferries stood still on Tuesday after ice closed the northern harbour."));
        web.put(BUDGET, page(BUDGET, "The council met on Monday about the budget of the coming year."));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void newArticlesWaitForAModerator() {
        follow(false);
        web.put(FEED, feed("\"1\"", ICE, BUDGET));

        assertThat(look(NOON)).isEqualTo(new Found(2, 0, 0));
        assertThat(ledger.drafts().size()).isEqualTo(2);
        assertThat(stored()).isEmpty();
        assertThat(ledger.feeds().lastSuccess()).contains(NOON);
        assertThat(trail())
                .containsExactly("newsdesk feed look " + FEED + ": 2 waiting, 0 published, 0 could not be had");
    }

    @Test
    void articlesOfAFeedThatIsTrustedArePublished() {
        follow(true);
        web.put(FEED, feed("\"1\"", ICE, BUDGET));

        assertThat(look(NOON)).isEqualTo(new Found(0, 2, 0));
        assertThat(stored()).hasSize(2);
        assertThat(ledger.drafts().size()).isZero();
        assertThat(trail()).contains("newsdesk publish " + ICE + ": as set for the feed " + FEED);
    }

    @Test
    void copyWaitsEvenWhereTheFeedIsTrusted() {
        follow(true);
        String copy = "https://other.example/ice";
        web.put(copy, page(copy, "Ferries stood still on Tuesday after ice closed the northern harbour."));
        web.put(FEED, feed("\"1\"", ICE, copy));

        assertThat(look(NOON)).isEqualTo(new Found(1, 1, 0));
    }

    @Test
    void articleIsTakenOnceAndOnlyWhatHasChangedIsAskedFor() {
        follow(false);
        web.put(FEED, feed("\"1\"", ICE));
        look(NOON);
        web.put(FEED, feed("\"2\"", ICE, BUDGET));

        assertThat(look(NOON.plus(HOUR.multipliedBy(2)))).isEqualTo(new Found(1, 0, 0));
        assertThat(asked).containsExactly(FEED, ICE, FEED, BUDGET);
        assertThat(known.get(2)).isEqualTo(new Known("\"1\"", "today"));
        web.put(FEED, new Fetched.Unchanged());
        assertThat(look(NOON.plus(HOUR.multipliedBy(4)))).isEqualTo(new Found(0, 0, 0));
        assertThat(known.getLast()).isEqualTo(new Known("\"2\"", "today"));
        assertThat(ledger.feeds().lastSuccess()).contains(NOON.plus(HOUR.multipliedBy(4)));
    }

    @Test
    void feedIsLookedAtWhenItsTimeHasComeAndNotBefore() {
        follow(false);
        web.put(FEED, feed("\"1\""));
        look(NOON);

        look(NOON.plus(Duration.ofMinutes(50)));
        assertThat(asked).containsExactly(FEED);
        look(NOON.plus(Duration.ofMinutes(70)));
        assertThat(asked).containsExactly(FEED, FEED);
    }

    @Test
    void feedThatFailsIsLookedAtLessOftenAndSaysWhy() {
        follow(false);
        web.put(FEED, new Fetched.Failed("The site answered with status 500."));
        look(NOON);

        Feed.State state = ledger.feeds().all().getFirst().state();
        assertThat(state.problem()).isEqualTo("The site answered with status 500.");
        assertThat(state.failures()).isEqualTo(1);
        assertThat(state.success()).isEmpty();
        assertThat(Duration.between(NOON, state.next())).isBetween(Duration.ofMinutes(107), Duration.ofMinutes(133));
        for (int i = 1; i < 40; i++) {
            look(NOON.plus(Duration.ofDays(2L * i)));
        }
        Feed.State later = ledger.feeds().all().getFirst().state();
        assertThat(Duration.between(NOON.plus(Duration.ofDays(78)), later.next()))
                .isBetween(Duration.ofHours(21), Duration.ofHours(27));
    }

    @Test
    void siteThatWantsToBeLeftAloneIs() {
        follow(false);
        web.put(FEED, new Fetched.Failed("Too busy.", Optional.of(Duration.ofHours(30))));
        look(NOON);

        assertThat(ledger.feeds().all().getFirst().state().next()).isEqualTo(NOON.plus(Duration.ofHours(30)));
    }

    @Test
    void articleThatCannotBeHadJustNowIsTriedAgainAndOneThatNeverCanIsNot() {
        follow(false);
        web.put(FEED, feed("\"1\"", ICE, BUDGET));
        web.put(ICE, new Fetched.Failed("The site is too busy.", Optional.of(Duration.ZERO)));
        web.put(BUDGET, new Fetched.Failed("robots.txt"));
        assertThat(look(NOON)).isEqualTo(new Found(0, 0, 2));

        look(NOON.plus(HOUR.multipliedBy(2)));

        assertThat(asked).containsExactly(FEED, ICE, BUDGET, FEED, ICE);
        assertThat(known.get(3)).isEqualTo(Known.NOTHING);
    }

    @Test
    void onlySoManyArticlesAreTakenAtATimeWithPausesBetween() {
        follow(false);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            String address = "https://gazette.example/" + i;
            many.add(address);
            web.put(address, page(address, "Report number " + i + " tells of something else, " + "x".repeat(i) + "."));
        }
        web.put(FEED, feed("\"1\"", many.toArray(String[]::new)));

        assertThat(look(NOON).waiting()).isEqualTo(10);
        assertThat(pauses).hasSize(10);
        assertThat(look(NOON.plus(HOUR.multipliedBy(2))).waiting()).isEqualTo(5);
    }

    @Test
    void whatIsNoFeedIsAProblemOfTheFeed() {
        follow(false);
        web.put(FEED, new Fetched.Got(Material.fetched(FEED, "text/xml", "none".getBytes(UTF_8)), Known.NOTHING));
        look(NOON);

        assertThat(ledger.feeds().all().getFirst().state().problem()).isEqualTo("no feed");
    }

    private void follow(boolean direct) {
        ledger.feeds().add(new Feed(FEED, direct, Feed.State.fresh(NOON)));
    }

    private Found look(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        PageReader pages = material -> new Reading.Understood(
                new Imprint(
                        "Report",
                        "",
                        new Outlet("The Gazette"),
                        "",
                        Published.undated(),
                        Published.undated(),
                        new Link(material.name()),
                        "en"),
                new String(material.bytes(), UTF_8));
        Intake intake = new Intake(pages, new Intake.Shelves(new Nothing(), imported), ledger.drafts(), clock);
        Fetcher fetcher = (address, _, version) -> {
            asked.add(address);
            known.add(version);
            return web.getOrDefault(address, new Fetched.Failed("There is no page at this address."));
        };
        return new FeedRound(
                        fetcher,
                        FeedRoundTest::items,
                        intake,
                        ledger,
                        new FeedRound.Rhythm(HOUR, clock, new Random(3), pauses::add))
                .look();
    }

    /// A feed of these tests is a list of addresses.
    private static Contents items(Material material) {
        String text = new String(material.bytes(), UTF_8);
        return text.equals("none")
                ? new Contents.Refused("no feed")
                : new Contents.Items(
                        "The Gazette",
                        text.lines().map(address -> new Item(address, address)).toList());
    }

    private static Fetched feed(String tag, String... addresses) {
        return new Fetched.Got(
                Material.fetched(
                        FEED,
                        "application/rss+xml",
                        String.join("\n", addresses).getBytes(UTF_8)),
                new Known(tag, "today"));
    }

    private static Fetched page(String address, String text) {
        return new Fetched.Got(Material.fetched(address, "text/html", text.getBytes(UTF_8)), Known.NOTHING);
    }

    private List<String> trail() {
        return ledger.audit().newest(0, 20).stream()
                .map(line -> "%s %s %s: %s".formatted(line.who(), line.action(), line.object(), line.outcome()))
                .toList();
    }

    private List<Article> stored() {
        try (Stream<Article> articles = imported.articles()) {
            return articles.toList();
        }
    }

    private static final class Nothing implements ArticleSource {

        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Stream<Article> articles() {
            return Stream.empty();
        }
    }
}
