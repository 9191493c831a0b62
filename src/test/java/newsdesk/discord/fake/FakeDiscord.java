package newsdesk.discord.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// Discord on one port of this computer; see the package.
public final class FakeDiscord implements AutoCloseable {

    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();

    /// Every name that the real client connects to.
    private static final HeldCertificate NAMES = new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .addSubjectAlternativeName("discord.com")
            .addSubjectAlternativeName("gateway.discord.gg")
            .addSubjectAlternativeName("*.discord.gg")
            .addSubjectAlternativeName("cdn.discordapp.com")
            .build();

    private final MockWebServer web = new MockWebServer();
    private final Map<String, FakeBot> bots = new ConcurrentHashMap<>();
    private final List<Recorded> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Faults faults = new Faults();
    private final Clock clock;

    /// @param clock what tokens run out by; the system's, or one that a test moves
    public FakeDiscord(Clock clock) throws IOException {
        this.clock = clock;
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(NAMES, AUTHORITY.certificate())
                .build();
        web.useHttps(certificates.sslSocketFactory(), true);
        web.setDispatcher(new Answers());
        web.start(InetAddress.getLoopbackAddress(), 0);
    }

    /// A bot that Discord knows. Each test needs a token of its own: Javacord lets one in only every five seconds.
    public FakeBot bot(String token) {
        return bots.computeIfAbsent(token, unknown -> new FakeBot(unknown, clock));
    }

    /// Keeps a file at a path of the server for files.
    public void holds(String path, String content) {
        files.put(path, content);
    }

    public Faults faults() {
        return faults;
    }

    public int port() {
        return web.getPort();
    }

    public Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
    }

    /// Every request that came, whatever was answered, in its order.
    public List<Recorded> requests() {
        return List.copyOf(requests);
    }

    /// How many requests of a method came whose path contains something.
    public long count(String method, String part) {
        return requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().contains(part))
                .count();
    }

    /// Waits until a request of a method has come whose path contains something.
    public void awaitRequest(String method, String part) {
        awaitRequests(method, part, 1);
    }

    /// Waits until so many of them have come.
    public synchronized void awaitRequests(String method, String part, int times) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (count(method, part) < times) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
                if (System.nanoTime() > end) {
                    throw new AssertionError("there was no " + method + " with " + part);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + part, e);
        }
    }

    private synchronized void record(Recorded request) {
        requests.add(request);
        notifyAll();
    }

    /// Writes a trust store (PKCS 12) for a bot that is a process of its own.
    public static void writeTrustStore(Path file, String password) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("discord", AUTHORITY.certificate());
            store.store(out, password.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /// What the bot sent that it may not send, up to now. What is taken is forgiven.
    public List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.removeAll(taken);
        return taken;
    }

    /// Ends it.
    ///
    /// @throws AssertionError where the bot sent something that it may not send
    @Override
    public void close() throws IOException {
        faults.end();
        web.shutdown();
        if (!complaints.isEmpty()) {
            throw new AssertionError("the bot sent what it may not send:\n" + String.join("\n", complaints));
        }
    }

    private Optional<FakeBot> botOf(String authorisation) {
        return Optional.ofNullable(bots.get(authorisation.replaceFirst("^Bot ", "")));
    }

    private final class Answers extends Dispatcher {

        private final Rest rest = new Rest(bots.values(), files, clock, complaints);

        @Override
        public MockResponse peek() {
            return new MockResponse().setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END);
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if ("CONNECT".equals(request.getMethod())) {
                return new MockResponse()
                        .setStatus("HTTP/1.1 200 Connection established")
                        .clearHeaders();
            }
            if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
                return new MockResponse().withWebSocketUpgrade(new GatewayLine(FakeDiscord.this::botOf));
            }
            Optional<FakeBot> bot = botOf(
                    Optional.ofNullable(request.getHeader("authorization")).orElse(""));
            Recorded recorded = Rest.recorded(request, bot.isPresent(), clock.instant());
            record(recorded);
            return faults.answer(recorded, () -> rest.answer(recorded, bot));
        }
    }
}
