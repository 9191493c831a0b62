package newsdesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newsdesk.command.Attachment;
import newsdesk.command.CannotDo;
import newsdesk.command.Command;
import newsdesk.command.editing.AddCommand;
import newsdesk.command.editing.Additions;
import newsdesk.command.editing.AmendCommand;
import newsdesk.command.editing.DiscardCommand;
import newsdesk.command.editing.DraftsCommand;
import newsdesk.command.editing.Indexing;
import newsdesk.command.editing.Logbook;
import newsdesk.command.editing.PublishCommand;
import newsdesk.corpus.files.ArticleFiles;
import newsdesk.editing.Fetcher;
import newsdesk.editing.Intake;
import newsdesk.editing.Material;
import newsdesk.editing.PageReader;
import newsdesk.editing.reading.DocumentReader;
import newsdesk.editing.reading.Limits;
import newsdesk.editing.reading.Names;
import newsdesk.editing.reading.Reach;
import newsdesk.editing.reading.WebFetcher;

/// The ways by which articles come in one by one.
final class Arrivals {

    private static final String LINKS_OFF = "Articles are not added by link here%s. Attach the page as a file, or paste"
            + " its text. Whoever runs the bot can change this: add.links.";

    private final Supplier<Office> office;
    private final Indexing indexing;
    private final Bot bot;
    private final Clock clock;

    Arrivals(Supplier<Office> office, Indexing indexing, Bot bot, Clock clock) {
        this.office = office;
        this.indexing = indexing;
        this.bot = bot;
        this.clock = clock;
    }

    List<Command> commands() {
        Supplier<Intake> intake = Office.once(this::intake);
        Supplier<Fetcher> web = Office.once(this::web);
        Additions additions = new Additions(intake, this::index, new Logbook(() -> office.get().ledger(), clock));
        return List.of(
                new AddCommand(additions, (address, kind, known) -> web.get().fetch(address, kind, known), this::file),
                new DraftsCommand(additions),
                new AmendCommand(additions),
                new PublishCommand(additions),
                new DiscardCommand(additions));
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

    private newsdesk.retrieval.Generations.Reindexed index(boolean vectors, newsdesk.retrieval.Progress progress) {
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
        return switch (office.get().settings.add().links()) {
            case OFF -> closed("");
            case AUTO -> isToldOfAProxy() || hasProxy() ? closed(", because a proxy stands before the web") : direct();
            case ON -> hasProxy() ? WebFetcher.byProxy(Limits.USUAL, clock, System::nanoTime) : direct();
        };
    }

    private Fetcher direct() {
        return WebFetcher.direct(Reach.PUBLIC, Names.SYSTEM, Limits.USUAL, clock, System::nanoTime);
    }

    private static Fetcher closed(String why) {
        return (_, _, _) -> new Fetcher.Fetched.Failed(LINKS_OFF.formatted(why));
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
