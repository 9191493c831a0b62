package newsdesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import newsdesk.command.Attachment;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.editing.AddCommand;
import newsdesk.command.editing.Additions;
import newsdesk.command.editing.AmendCommand;
import newsdesk.command.editing.DiscardCommand;
import newsdesk.command.editing.DraftsCommand;
import newsdesk.command.editing.FeedAddCommand;
import newsdesk.command.editing.FeedListCommand;
import newsdesk.command.editing.FeedLookCommand;
import newsdesk.command.editing.FeedRemoveCommand;
import newsdesk.command.editing.Feeding;
import newsdesk.command.editing.Indexing;
import newsdesk.command.editing.Logbook;
import newsdesk.command.editing.PublishCommand;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.editing.FeedRound;
import newsdesk.editing.Fetcher;
import newsdesk.editing.Intake;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader;
import newsdesk.editing.reading.DocumentReader;
import newsdesk.editing.reading.Limits;
import newsdesk.editing.reading.Names;
import newsdesk.editing.reading.Reach;
import newsdesk.editing.reading.SyndicationReader;
import newsdesk.editing.reading.WebFetcher;
import newsdesk.ledger.Ledger;
import newsdesk.retrieval.Generations.Reindexed;
import newsdesk.retrieval.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ways by which articles come in one by one.
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Supplier<Office> office;
    private final Indexing indexing;
    private final Bot bot;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();
    private final Supplier<Intake> intake = Office.once(this::intake);
    private final Supplier<Fetcher> web = Office.once(this::web);

    Arrivals(Supplier<Office> office, Indexing indexing, Bot bot, Clock clock) {
        this.office = office;
        this.indexing = indexing;
        this.bot = bot;
        this.clock = clock;
    }

    List<Command> commands() {
        Supplier<Ledger> ledger = () -> office.get().ledger();
        Logbook logbook = new Logbook(ledger, clock);
        Additions additions = new Additions(intake, indexingHere(), logbook);
        Fetcher there = (address, kind, known) -> web.get().fetch(address, kind, known);
        Feeding feeding = new Feeding(there, new SyndicationReader(), ledger, logbook);
        return List.of(
                new AddCommand(additions, there, this::file),
                new DraftsCommand(additions),
                new AmendCommand(additions),
                new PublishCommand(additions),
                new DiscardCommand(additions),
                new FeedAddCommand(feeding),
                new FeedListCommand(feeding, clock.getZone()),
                new FeedRemoveCommand(feeding),
                new FeedLookCommand(this::lookAtFeeds, logbook));
    }

    /// The text of the article in a file.
    ///
    /// @throws CannotDo where there is none
    String text(Attachment file) {
        return switch (new DocumentReader(new ArticleFiles()::read).read(file(file))) {
            case PageReader.Reading.Understood(var _, String body) -> body;
            case PageReader.Reading.Refused(String why) -> throw new CannotDo(why);
        };
    }

    /// Looks at the feeds whose time has come, one round at a time, and indexes what was published.
    synchronized FeedRound.Found lookAtFeeds() {
        Office here = office.get();
        FeedRound.Rhythm rhythm = new FeedRound.Rhythm(
                Duration.ofMinutes(here.settings.arriving().feedMinutes()), clock, chance, Arrivals::pause);
        FeedRound.Found found =
                new FeedRound(web.get(), new SyndicationReader(), intake.get(), here.ledger(), rhythm).look();
        if (found.published() > 0) {
            index(true, (_, _, _) -> {});
        }
        return found;
    }

    /// The same as one of many rounds: what fails is left for the next.
    void feedRound() {
        try {
            FeedRound.Found found = lookAtFeeds();
            LOG.debug("The feeds were looked at: {}", found);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The feeds could not be looked at, or what they told of could not be indexed", e);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program is being stopped");
        }
    }

    private Indexing indexingHere() {
        return new Indexing() {
            @Override
            public Reindexed run(boolean vectors, Progress progress) {
                return index(vectors, progress);
            }

            @Override
            public void await(Progress progress) {
                indexing.await(progress);
            }
        };
    }

    private Reindexed index(boolean vectors, Progress progress) {
        return indexing.run(vectors && office.get().settings.index().vectors(), progress);
    }

    private Intake intake() {
        Office here = office.get();
        return new Intake(
                new DocumentReader(new ArticleFiles()::read),
                new Intake.Shelves(here.handKept, here.imported),
                here.ledger().drafts(),
                clock);
    }

    private Fetcher web() {
        return switch (office.get().settings.arriving().links()) {
            case OFF -> closed("");
            case AUTO -> isToldOfAProxy() || hasProxy() ? closed(", because a proxy stands before the web") : direct();
            case ON -> hasProxy() ? WebFetcher.byProxy(Limits.USUAL, clock, System::nanoTime) : direct();
        };
    }

    private Fetcher direct() {
        return WebFetcher.direct(Reach.PUBLIC, Names.SYSTEM, Limits.USUAL, clock, System::nanoTime);
    }

    private static Fetcher closed(String why) {
        String text =
                "Articles are not added by link here%s. Attach the page as a file, or paste its text.".formatted(why);
        return (_, _, _) -> new Fetcher.Fetched.Failed(text + " Whoever runs the bot can change this: add.links.");
    }

    /// Whether the environment tells programs of a proxy: without it they may reach nothing, or what they should not.
    private static boolean isToldOfAProxy() {
        return Stream.of("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")
                .map(System::getenv)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /// Whether this Java machine goes by a proxy.
    private static boolean hasProxy() {
        return Stream.of("http://example.org/", "https://example.org/")
                .flatMap(address -> ProxySelector.getDefault().select(URI.create(address)).stream())
                .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    private Material file(Attachment file) {
        try {
            return switch (file) {
                case Attachment.OnDisk(Path path) -> Material.file(String.valueOf(path.getFileName()), bytes(path));
                case Attachment.Posted(String name, long size, URI address) -> {
                    requireModest(size);
                    yield Material.file(name, bot.attached(address, Material.LARGEST));
                }
            };
        } catch (IOException e) {
            throw new CannotDo("The file cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new CannotDo("There is no file %s.".formatted(path));
        }
        requireModest(Files.size(path));
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Material.LARGEST + 1);
        }
    }

    private static void requireModest(long size) {
        if (size > Material.LARGEST) {
            throw new CannotDo(Material.tooLarge(size));
        }
    }
}
