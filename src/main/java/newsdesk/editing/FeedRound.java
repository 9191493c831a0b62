package newsdesk.editing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import newsdesk.corpus.UnreadableCorpus;
import newsdesk.editing.FeedReader.Contents;
import newsdesk.editing.FeedReader.Item;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Kind;
import newsdesk.editing.Fetcher.Known;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Feed;
import newsdesk.ledger.Ledger;
import newsdesk.retrieval.SearchFailed;

/// Looks at feeds for new articles, politely: each when its time has come, one after another, asking only for what has
/// changed, and less often where a site is in trouble.
public final class FeedRound {

    /// So many articles of a feed are taken at a time; what is left is taken the next time.
    private static final int MOST_AT_ONCE = 10;

    /// A feed that fails is looked at half as often each time, but once a day at least.
    private static final Duration RAREST = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 8;

    /// Between two requests to one server (most sites that name a delay for robots name one or two seconds).
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    /// An item that a feed has not shown for so long is forgotten.
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final Fetcher web;
    private final FeedReader reader;
    private final Intake intake;
    private final Ledger ledger;
    private final Rhythm rhythm;

    /// When things are done.
    ///
    /// @param interval between two looks at a feed
    /// @param chance   so that not all feeds are looked at in the same second
    /// @param pausing  waits for a while
    public record Rhythm(Duration interval, Clock clock, RandomGenerator chance, Consumer<Duration> pausing) {}

    public FeedRound(Fetcher web, FeedReader reader, Intake intake, Ledger ledger, Rhythm rhythm) {
        this.web = web;
        this.reader = reader;
        this.intake = intake;
        this.ledger = ledger;
        this.rhythm = rhythm;
    }

    /// What came of a round.
    ///
    /// @param waiting   how many articles wait for a moderator now that did not before
    /// @param published how many were published, and are found as soon as the corpus is indexed anew
    /// @param failed    how many articles could not be had
    public record Found(int waiting, int published, int failed) {

        private static final Found NOTHING = new Found(0, 0, 0);

        Found and(Found other) {
            return new Found(waiting + other.waiting, published + other.published, failed + other.failed);
        }

        @Override
        public String toString() {
            return "%d waiting, %d published, %d could not be had".formatted(waiting, published, failed);
        }
    }

    /// Looks at those feeds whose time has come.
    ///
    /// @throws newsdesk.ledger.LedgerFailed where what was found cannot be remembered
    public Found look() {
        Instant now = rhythm.clock().instant();
        ledger.feeds().expire(now.minus(REMEMBERED));
        Found all = Found.NOTHING;
        for (Feed feed : ledger.feeds().all()) {
            if (!feed.state().next().isAfter(now)) {
                all = all.and(look(feed));
            }
        }
        return all;
    }

    private Found look(Feed feed) {
        Known known = new Known(feed.state().tag(), feed.state().date());
        return switch (web.fetch(feed.address(), Kind.FEED, known)) {
            case Fetched.Unchanged _ -> had(feed, known, Found.NOTHING);
            case Fetched.Failed(String why, Optional<Duration> pause) -> missed(feed, why, pause);
            case Fetched.Got(Material material, Known version) ->
                switch (reader.read(material)) {
                    case Contents.Refused(String why) -> missed(feed, why, Optional.empty());
                    case Contents.Items(String _, List<Item> items) -> took(feed, items, version);
                };
        };
    }

    /// Takes the articles that were not seen before. Where some are left, or could not be had just now, the feed is to
    /// be had again whole the next time.
    private Found took(Feed feed, List<Item> items, Known version) {
        Instant now = rhythm.clock().instant();
        Set<String> seen = ledger.feeds()
                .seen(feed.address(), items.stream().map(Item::key).toList());
        List<Item> fresh =
                items.stream().filter(item -> !seen.contains(item.key())).toList();
        seen.forEach(key -> ledger.feeds().saw(feed.address(), key, now));
        Found found = Found.NOTHING;
        boolean isWhole = fresh.size() <= MOST_AT_ONCE;
        String server = server(feed.address());
        List<Item> taken = new ArrayList<>(fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size())));
        for (Item item : taken) {
            if (server(item.address()).equals(server)) {
                rhythm.pausing().accept(BETWEEN);
            }
            server = server(item.address());
            Optional<Found> one = take(feed, item);
            isWhole &= one.isPresent();
            found = found.and(one.orElse(new Found(0, 0, 1)));
            if (one.isPresent()) {
                ledger.feeds().saw(feed.address(), item.key(), now);
            }
        }
        if (!found.equals(Found.NOTHING)) {
            ledger.audit().append(now, Audit.PROGRAM, "feed look", feed.address(), found.toString());
        }
        return had(feed, isWhole ? version : Known.NOTHING, found);
    }

    /// What came of an article; nothing where it may be had another time.
    private Optional<Found> take(Feed feed, Item item) {
        return switch (web.fetch(item.address(), Kind.ARTICLE, Known.NOTHING)) {
            case Fetched.Unchanged _ -> Optional.of(Found.NOTHING);
            case Fetched.Failed(String _, Optional<Duration> again) ->
                again.isPresent() ? Optional.empty() : Optional.of(new Found(0, 0, 1));
            case Fetched.Got(Material material, Known _) ->
                switch (intake.bring(material)) {
                    case Intake.Brought.Refused _ -> Optional.of(new Found(0, 0, 1));
                    case Intake.Brought.Taken(Intake.Waiting waiting) -> Optional.of(decided(feed, waiting));
                };
        };
    }

    /// What is there already, just so, need not wait. What is like another is for a moderator, whatever is set.
    private Found decided(Feed feed, Intake.Waiting waiting) {
        Draft draft = waiting.draft();
        if (waiting.alike().stream().anyMatch(alike -> alike.article().equals(draft.article()))) {
            intake.discard(draft.id());
            return Found.NOTHING;
        }
        return feed.direct() && !waiting.isCopy() ? published(feed, draft) : new Found(1, 0, 0);
    }

    private Found published(Feed feed, Draft draft) {
        String id = draft.article().id().value();
        ledger.audit()
                .append(
                        rhythm.clock().instant(),
                        Audit.PROGRAM,
                        "publish",
                        id,
                        "as set for the feed " + feed.address());
        try {
            return switch (intake.publish(draft.id())) {
                case Intake.Publishing.Done _ -> new Found(0, 1, 0);
                case Intake.Publishing.Taken _, Intake.Publishing.Gone _ -> new Found(1, 0, 0);
            };
        } catch (UnreadableCorpus | SearchFailed e) {
            ledger.audit().append(rhythm.clock().instant(), Audit.PROGRAM, "publish", id, "failed: " + e.getMessage());
            return new Found(1, 0, 0);
        }
    }

    private Found had(Feed feed, Known version, Found found) {
        Instant now = rhythm.clock().instant();
        ledger.feeds()
                .note(
                        feed.address(),
                        new Feed.State(
                                version.tag(),
                                version.date(),
                                Optional.of(now),
                                0,
                                now.plus(about(rhythm.interval())),
                                ""));
        return found;
    }

    private Found missed(Feed feed, String why, Optional<Duration> pause) {
        Instant now = rhythm.clock().instant();
        Feed.State before = feed.state();
        int failures = before.failures() + 1;
        Duration rarer = rhythm.interval().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration wait = about(rarer.compareTo(RAREST) < 0 ? rarer : RAREST);
        Duration wanted = pause.orElse(Duration.ZERO);
        ledger.feeds()
                .note(
                        feed.address(),
                        new Feed.State(
                                before.tag(),
                                before.date(),
                                before.success(),
                                failures,
                                now.plus(wanted.compareTo(wait) > 0 ? wanted : wait),
                                why));
        return Found.NOTHING;
    }

    /// A tenth more or less.
    private Duration about(Duration time) {
        return time.plusMillis((long) (time.toMillis() * (rhythm.chance().nextDouble() - 0.5) / 5));
    }

    private static String server(String address) {
        return Optional.ofNullable(URI.create(address).getHost()).orElse("");
    }
}
