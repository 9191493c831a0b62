package newsdesk.editing.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import newsdesk.editing.Fetcher.Fetched;
import newsdesk.editing.Fetcher.Kind;
import newsdesk.editing.Fetcher.Known;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fetching from a server on this machine, which production refuses: only that one server is let into reach.
class WebFetcherTest {

    private static final int LARGEST = 100_000;
    private static final Limits SMALL = new Limits(LARGEST, Duration.ofSeconds(20), 3);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                synchronized (asked) {
                    asked.add(String.valueOf(request.getPath()));
                }
                return pages.getOrDefault(request.getPath(), new MockResponse().setResponseCode(404));
            }
        });
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void pageIsFetchedWithItsTypeAndItsVersion() {
        pages.put(
                "/a",
                html("Ice on the river.").setHeader("ETag", "\"7\"").setHeader("Last-Modified", "Tue, 01 Jul 2025"));

        Fetched.Got got = (Fetched.Got) fetch("/a");

        assertThat(new String(got.material().bytes(), UTF_8)).isEqualTo("Ice on the river.");
        assertThat(got.material().name()).isEqualTo(at("/a"));
        assertThat(got.known()).isEqualTo(new Known("\"7\"", "Tue, 01 Jul 2025"));
    }

    @Test
    void pageThatIsAsItWasIsNotFetchedAgain() throws InterruptedException {
        pages.put("/a", new MockResponse().setResponseCode(304));

        assertThat(here().fetch(at("/a"), Kind.ARTICLE, new Known("\"7\"", "yesterday")))
                .isInstanceOf(Fetched.Unchanged.class);
        RecordedRequest request = server.takeRequest();
        while (!"/a".equals(request.getPath())) {
            request = server.takeRequest();
        }
        assertThat(request.getHeader("If-None-Match")).isEqualTo("\"7\"");
        assertThat(request.getHeader("If-Modified-Since")).isEqualTo("yesterday");
        assertThat(request.getHeader("User-Agent")).startsWith("Newsdesk/");
    }

    @Test
    void thisMachineIsOutOfReach() {
        pages.put("/a", html("secret"));

        assertThat(why(inProduction(Names.SYSTEM).fetch(at("/a"), Kind.ARTICLE, Known.NOTHING)))
                .contains("not one of the public web");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://0/",
                "http://169.254.169.254/latest",
                "http://10.1.2.3/",
                "https://192.168.0.1/",
                "http://[fd00::1]/"
            })
    void noSpellingOfAnInnerAddressIsWithinReach(String address) {
        assertThat(why(inProduction(Names.SYSTEM).fetch(address, Kind.ARTICLE, Known.NOTHING)))
                .containsAnyOf("not one of the public web", "no server of that name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "gopher://a/", "news", ""})
    void onlyTheWebIsAsked(String address) {
        assertThat(why(here().fetch(address, Kind.ARTICLE, Known.NOTHING))).contains("no address of the web");
    }

    @Test
    void addressWithAPasswordIsNotAsked() {
        assertThat(why(here().fetch("http://me:word@" + server.getHostName() + "/a", Kind.ARTICLE, Known.NOTHING)))
                .contains("password");
    }

    @Test
    void redirectToAnotherPageIsFollowed() {
        pages.put("/a", to("/b"));
        pages.put("/b", html("Here."));

        assertThat(((Fetched.Got) fetch("/a")).material().name()).isEqualTo(at("/b"));
    }

    @Test
    void redirectToALoopbackAddressIsNotFollowed() throws IOException {
        try (MockWebServer inner = new MockWebServer()) {
            inner.enqueue(html("secret"));
            inner.enqueue(html("secret"));
            inner.start(InetAddress.getLoopbackAddress(), 0);
            pages.put("/a", to(inner.url("/secret").toString()));

            assertThat(why(fetch("/a"))).contains("not one of the public web");
            assertThat(inner.getRequestCount()).isZero();
        }
    }

    @Test
    void redirectToAFileIsNotFollowed() {
        pages.put("/a", to("file:///etc/passwd"));

        assertThat(why(fetch("/a"))).contains("none of the web");
    }

    @Test
    void endlessRedirectsAreGivenUp() {
        pages.put("/a", to("/b"));
        pages.put("/b", to("/a"));

        assertThat(why(fetch("/a"))).contains("more than 3 times");
    }

    @Test
    void nameThatMeansAnotherAddressTheSecondTimeLeadsNowhere() {
        AtomicInteger times = new AtomicInteger();
        Names rebinding = host -> List.of(InetAddress.getByName(times.getAndIncrement() == 0 ? "127.0.0.1" : "::1"));
        Reach first = address -> address.getAddress() instanceof Inet4Address;
        pages.put("/robots.txt", new MockResponse().setResponseCode(404).setHeader("Connection", "close"));
        pages.put("/a", html("secret"));
        WebFetcher fetcher = WebFetcher.direct(first, rebinding, SMALL, clock(), System::nanoTime);

        String address = "http://rebinding.example:%d/a".formatted(server.getPort());

        assertThat(why(fetcher.fetch(address, Kind.ARTICLE, Known.NOTHING))).contains("not one of the public web");
        assertThat(times).hasValue(2);
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void fileOfAHundredMegabytesIsRefusedBeforeItIsRead() {
        pages.put(
                "/a",
                new MockResponse()
                        .setHeader("Content-Type", "application/pdf")
                        .setHeader("Content-Length", 100 * 1024 * 1024)
                        .setSocketPolicy(SocketPolicy.KEEP_OPEN));

        assertThat(why(fetch("/a"))).contains("100.0 MB");
    }

    @Test
    void pageThatDoesNotSayItsSizeIsCutOff() {
        pages.put(
                "/a",
                new MockResponse()
                        .setHeader("Content-Type", "text/html")
                        .setChunkedBody("x".repeat(LARGEST + 1), 4096));

        assertThat(why(fetch("/a"))).contains("are taken");
    }

    @Test
    void packedPageIsMeasuredUnpacked() throws IOException {
        Buffer packed = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 50; i++) {
                sink.write(zeros);
            }
        }
        assertThat(packed.size()).isLessThan(LARGEST);
        pages.put(
                "/a",
                new MockResponse()
                        .setHeader("Content-Type", "text/html")
                        .setHeader("Content-Encoding", "gzip")
                        .setBody(packed));

        assertThat(why(fetch("/a"))).contains("are taken");
    }

    @Test
    void serverThatNeverAnswersIsNotWaitedFor() {
        pages.put("/a", new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThat(why(impatient().fetch(at("/a"), Kind.ARTICLE, Known.NOTHING)))
                .contains("did not answer within");
    }

    @Test
    void feedThatNeverEndsIsCutOff() {
        pages.put(
                "/feed",
                new MockResponse()
                        .setHeader("Content-Type", "application/rss+xml")
                        .setChunkedBody(
                                "<rss><channel>" + "<item><title>more</title></item>".repeat(LARGEST / 10), 8192));

        assertThat(why(here().fetch(at("/feed"), Kind.FEED, Known.NOTHING))).contains("are taken");
    }

    @Test
    void pictureIsNoArticleAndAPageIsNoFeed() {
        pages.put("/a", html("x").setHeader("Content-Type", "image/png"));
        pages.put("/b", html("x"));

        assertThat(why(fetch("/a"))).isEqualTo("At this address is no article but something of the kind image/png.");
        assertThat(why(here().fetch(at("/b"), Kind.FEED, Known.NOTHING))).contains("no feed", "text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"User-agent: *\nDisallow: /a", "User-agent: newsdesk\nDisallow: /\n\nUser-agent: *\nAllow: /"})
    void whatRobotsMayNotReadIsNotRead(String rules) {
        pages.put("/robots.txt", new MockResponse().setBody(rules));
        pages.put("/a", html("x"));

        assertThat(why(fetch("/a"))).contains("robots.txt");
        assertThat(asked).doesNotContain("/a");
    }

    @Test
    void rulesForOthersDoNotConcernUs() {
        pages.put("/robots.txt", new MockResponse().setBody("User-agent: otherbot\nDisallow: /"));
        pages.put("/a", html("x"));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Got.class);
    }

    @Test
    void siteThatCannotSayWhatRobotsMayReadIsLeftAlone() {
        pages.put("/robots.txt", new MockResponse().setResponseCode(500));
        pages.put("/a", html("x"));

        assertThat(why(fetch("/a"))).contains("Try again later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noindex", "all, noai", "NoArchive", "newsdesk: noindex"})
    void pageWhosePublisherObjectsInAHeaderIsNotTaken(String rule) {
        pages.put("/a", html("x").setHeader("X-Robots-Tag", rule));

        assertThat(why(fetch("/a"))).contains("publisher");
    }

    @Test
    void reservationOfTextMiningIsRespectedAndRulesForOthersAreTheirs() {
        pages.put("/a", html("x").setHeader("TDM-Reservation", "1"));
        pages.put("/b", html("x").setHeader("TDM-Reservation", "0").setHeader("X-Robots-Tag", "otherbot: noindex"));

        assertThat(why(fetch("/a"))).contains("text and data mining");
        assertThat(fetch("/b")).isInstanceOf(Fetched.Got.class);
    }

    @Test
    void placesThatASiteReservesInOneFileForAllAreNotRead() {
        pages.put("/.well-known/tdmrep.json", new MockResponse().setBody("""
                [{"location":"/","tdm-reservation":0},{"location":"/paid/","tdm-reservation":1},
                 {"location":"*.pdf$","tdm-reservation":1}]"""));
        pages.put("/a", html("x"));
        pages.put("/paid/a", html("x"));
        pages.put("/a.pdf", html("x"));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Got.class);
        assertThat(why(fetch("/paid/a"))).contains("text and data mining");
        assertThat(why(fetch("/a.pdf"))).contains("text and data mining");
        pages.put("/.well-known/tdmrep.json", new MockResponse().setBody("no JSON"));
        assertThat(fetch("/paid/a")).isInstanceOf(Fetched.Got.class);
    }

    @Test
    void siteIsAskedOnceWhatRobotsMayRead() {
        pages.put("/a", html("x"));
        pages.put("/b", html("x"));
        WebFetcher fetcher = here();

        fetcher.fetch(at("/a"), Kind.ARTICLE, Known.NOTHING);
        fetcher.fetch(at("/b"), Kind.ARTICLE, Known.NOTHING);

        assertThat(asked).containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/a", "/b");
    }

    @Test
    void busySiteSaysWhenToComeAgain() {
        pages.put("/a", new MockResponse().setResponseCode(429).setHeader("Retry-After", "120"));

        assertThat(((Fetched.Failed) fetch("/a")).pause()).isEqualTo(Optional.of(Duration.ofMinutes(2)));
    }

    @Test
    void unknownServerIsSaidToBeUnknown() {
        WebFetcher fetcher = inProduction(host -> {
            throw new UnknownHostException(host);
        });

        assertThat(why(fetcher.fetch("https://nowhere.example/", Kind.ARTICLE, Known.NOTHING)))
                .isEqualTo("There is no server of that name.");
    }

    private Fetched fetch(String path) {
        return here().fetch(at(path), Kind.ARTICLE, Known.NOTHING);
    }

    private String at(String path) {
        return server.url(path).toString();
    }

    private WebFetcher here() {
        return WebFetcher.direct(this::isServer, Names.SYSTEM, SMALL, clock(), System::nanoTime);
    }

    private WebFetcher impatient() {
        Limits limits = new Limits(LARGEST, Duration.ofMillis(300), 3);
        return WebFetcher.direct(this::isServer, Names.SYSTEM, limits, clock(), System::nanoTime);
    }

    private static WebFetcher inProduction(Names names) {
        return WebFetcher.direct(Reach.PUBLIC, names, SMALL, clock(), System::nanoTime);
    }

    private boolean isServer(InetSocketAddress address) {
        return address.getPort() == server.getPort();
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2025-08-20T09:30:00Z"), ZoneOffset.UTC);
    }

    private static MockResponse html(String body) {
        return new MockResponse().setHeader("Content-Type", "text/html").setBody(body);
    }

    private static MockResponse to(String address) {
        return new MockResponse().setResponseCode(302).setHeader("Location", address);
    }

    private static String why(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).why();
    }
}
