package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A bot as Discord knows it: its token, its servers, its session, and what it did on the gateway.
public final class FakeBot {

    /// What a bot did on the gateway.
    ///
    /// @param name "IDENTIFY", "RESUME", "CLOSED 1000", "BROKEN", or "OP" and a number
    public record Deed(String name, JsonNode content) {}

    /// Commands for one server only.
    public record AtServer(String server, JsonNode commands) {

        /// The names of the commands, and of all that is in them.
        public List<String> names() {
            return commands.findValuesAsText("name");
        }
    }

    private static final AtomicInteger APPLICATIONS = new AtomicInteger(900_000);
    private static final AtomicInteger INTERACTIONS = new AtomicInteger(1_000_000);

    private final String token;
    private final Clock clock;
    private final String application = Integer.toString(APPLICATIONS.incrementAndGet());
    private final List<String> servers = new CopyOnWriteArrayList<>(List.of("100"));
    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final BlockingQueue<Deed> deeds = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> registrations = new LinkedBlockingQueue<>();
    private final BlockingQueue<AtServer> registrationsAtServers = new LinkedBlockingQueue<>();

    private final List<JsonNode> sent = new ArrayList<>();
    private Optional<GatewayLine> line = Optional.empty();
    private String session = "none";
    private volatile int refuseWith;
    private volatile boolean keepWaiting;
    private Optional<ObjectNode> greeting = Optional.empty();
    private final CompletableFuture<Exchange> greeted = new CompletableFuture<>();

    FakeBot(String token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    public String token() {
        return token;
    }

    public String application() {
        return application;
    }

    public List<String> servers() {
        return List.copyOf(servers);
    }

    /// Adds the bot to servers beside "100", before it logs in.
    public FakeBot alsoIn(String... more) {
        servers.addAll(List.of(more));
        return this;
    }

    /// Closes every connection that identifies itself, with that code.
    public FakeBot refusedWith(int code) {
        refuseWith = code;
        return this;
    }

    /// Sends an interaction right behind the word that the bot is in.
    public FakeBot greetedWith(ObjectNode packet) {
        greeting = Optional.of(packet);
        return this;
    }

    /// The interaction that was sent so.
    public Exchange greeted() {
        return Await.result(greeted, "login");
    }

    /// Never says that the bot is in.
    public FakeBot kept() {
        keepWaiting = true;
        return this;
    }

    /// The next thing that the bot does on the gateway, signs of life left out.
    public Deed deed() {
        return Await.next(deeds, "deed of the bot on the gateway");
    }

    /// Waits until the bot does that, whatever it does before.
    public Deed deed(String name) {
        Deed deed = deed();
        while (!deed.name().equals(name)) {
            deed = deed();
        }
        return deed;
    }

    /// The next thing that the bot does within that time.
    public Optional<Deed> deedWithin(Duration time) throws InterruptedException {
        return Optional.ofNullable(deeds.poll(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /// What the bot did that was not asked for.
    public List<String> otherDeeds() {
        return deeds.stream().map(Deed::name).toList();
    }

    /// Answers a sign of life that was not given.
    public void signOfLife() {
        command(11, NullNode.getInstance());
    }

    /// The next set of commands that the bot registers.
    public JsonNode registration() {
        return Await.next(registrations, "registration of commands");
    }

    public boolean hasRegistered() {
        return !registrations.isEmpty() || !registrationsAtServers.isEmpty();
    }

    /// The next set of commands that the bot registers for one server.
    public AtServer registrationAtServer() {
        return Await.next(registrationsAtServers, "registration of commands for a server");
    }

    /// Sends an interaction; ids and token are put in. What the bot is not there to receive, it receives when it
    /// resumes.
    public Exchange deliver(ObjectNode packet) {
        String id = Integer.toString(INTERACTIONS.incrementAndGet());
        String secret = "token-of-" + id;
        packet.put("id", id).put("token", secret).put("application_id", application);
        Exchange exchange =
                new Exchange(id, secret, packet.path("message").path("id").asText(""), clock.instant());
        exchanges.put(secret, exchange);
        dispatch("INTERACTION_CREATE", packet);
        return exchange;
    }

    /// Adds the bot to a server while it is there.
    public void joins(String server) {
        servers.add(server);
        dispatch("GUILD_CREATE", Packets.server(server, this));
    }

    /// Removes the bot from a server while it is there.
    public void leaves(String server) {
        servers.remove(server);
        dispatch("GUILD_DELETE", Packets.JSON.createObjectNode().put("id", server));
    }

    /// Sends what is not a dispatch: op 7, op 9.
    public synchronized void command(int op, JsonNode content) {
        line.orElseThrow().send(Packets.JSON.createObjectNode().put("op", op).set("d", content));
    }

    /// Closes the connection.
    public synchronized void hangUp(int code) {
        line.orElseThrow().close(code);
    }

    /// Sends an event of the session and keeps it, in case the bot was not there.
    public synchronized void dispatch(String type, JsonNode content) {
        ObjectNode packet =
                Packets.JSON.createObjectNode().put("op", 0).put("t", type).put("s", sent.size() + 1);
        packet.set("d", content);
        sent.add(packet);
        line.ifPresent(there -> there.send(packet));
    }

    Optional<Exchange> exchange(String secret) {
        return Optional.ofNullable(exchanges.get(secret));
    }

    void registered(JsonNode commands) {
        registrations.add(commands);
    }

    void registered(String server, JsonNode commands) {
        registrationsAtServers.add(new AtServer(server, commands));
    }

    void did(String name, JsonNode content) {
        deeds.add(new Deed(name, content));
    }

    synchronized void identified(GatewayLine by) {
        if (refuseWith != 0) {
            by.close(refuseWith);
            return;
        }
        if (keepWaiting) {
            return;
        }
        line = Optional.of(by);
        sent.clear();
        session = "session-" + INTERACTIONS.incrementAndGet();
        dispatch("READY", Packets.ready(this, session));
        greeting.ifPresent(packet -> greeted.complete(deliver(packet)));
        servers.forEach(server -> dispatch("GUILD_CREATE", Packets.server(server, this)));
    }

    synchronized void resumed(GatewayLine by, String wanted, int last) {
        if (!wanted.equals(session)) {
            by.send(Packets.json("{\"op\":9,\"d\":false}"));
            return;
        }
        List.copyOf(sent).stream()
                .filter(packet -> packet.path("s").asInt() > last)
                .forEach(by::send);
        line = Optional.of(by);
        dispatch("RESUMED", Packets.JSON.createObjectNode());
    }

    synchronized void gone(GatewayLine which) {
        line = line.filter(there -> there != which);
    }

    synchronized void forgetSession() {
        session = "none";
    }
}
