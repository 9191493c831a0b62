package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;

/// Discord's REST interface, as far as the bot needs it.
final class Rest {

    private static final AtomicInteger MESSAGES = new AtomicInteger(2_000_000);

    private final Collection<FakeBot> bots;
    private final Map<String, String> files;
    private final Clock clock;
    private final List<String> complaints;
    private final Optional<OpenApi> openApi = OpenApi.given();
    private final Map<String, ObjectNode> messages = new ConcurrentHashMap<>();

    Rest(Collection<FakeBot> bots, Map<String, String> files, Clock clock, List<String> complaints) {
        this.bots = bots;
        this.files = files;
        this.clock = clock;
        this.complaints = complaints;
    }

    static Recorded recorded(RecordedRequest request, boolean authorised, Instant came) {
        String path = request.getPath().replaceFirst("^/api/v10", "").replaceFirst("\\?.*$", "");
        String query = request.getPath().replaceFirst("^[^?]*\\??", "");
        String body = request.getBody().readUtf8();
        JsonNode json;
        try {
            json = body.isBlank() ? Packets.JSON.missingNode() : Packets.JSON.readTree(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            json = Packets.JSON.getNodeFactory().textNode(body);
        }
        return new Recorded(request.getMethod(), path, query, json, authorised, came, System.nanoTime());
    }

    static MockResponse json(int status, String body) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setHeader("Via", "1.1 google")
                .setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .setBody(body);
    }

    private static MockResponse error(int status, int code, String message) {
        return json(status, "{\"code\":%d,\"message\":\"%s\"}".formatted(code, message));
    }

    MockResponse answer(Recorded request, Optional<FakeBot> bot) {
        openApi.ifPresent(description -> complaints.addAll(description.complaints(request)));
        String[] parts = request.path().substring(1).split("/", -1);
        return switch (parts[0]) {
            case "gateway" -> gateway(parts.length > 1, bot);
            case "users" -> bot.map(known -> servers(request, known)).orElseGet(Rest::unauthorised);
            case "oauth2" -> bot.map(Rest::application).orElseGet(Rest::unauthorised);
            case "applications" ->
                bot.map(known -> commands(request, parts, known)).orElseGet(Rest::unauthorised);
            case "interactions" -> callback(request, parts[2]);
            case "webhooks" -> webhook(request, parts);
            case "channels" -> bot.map(_ -> channel(request, parts)).orElseGet(Rest::unauthorised);
            case "guilds" -> bot.map(known -> guild(parts, known)).orElseGet(Rest::unauthorised);
            case "attachments" -> file(request.path());
            default -> error(404, 0, "404: Not Found");
        };
    }

    private MockResponse file(String path) {
        return Optional.ofNullable(files.get(path))
                .map(content -> new MockResponse().setBody(content))
                .orElseGet(() -> error(404, 0, "404: Not Found"));
    }

    private static MockResponse unauthorised() {
        return error(401, 0, "401: Unauthorized");
    }

    private static MockResponse gateway(boolean forBot, Optional<FakeBot> bot) {
        if (forBot && bot.isEmpty()) {
            return unauthorised();
        }
        // Without a port: Javacord keeps this address for all clients of this Java machine.
        return json(200, """
                {"url":"wss://gateway.discord.gg","shards":1,"session_start_limit":
                 {"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}""");
    }

    private static MockResponse servers(Recorded request, FakeBot bot) {
        ArrayNode page = Packets.JSON.createArrayNode();
        long after = Long.parseLong(request.query().replaceFirst("^.*after=([0-9]+).*$", "$1"));
        bot.servers().stream()
                .mapToLong(Long::parseLong)
                .sorted()
                .filter(id -> id > after)
                .limit(200)
                .forEach(id -> page.addObject().put("id", Long.toString(id)).put("name", "Server " + id));
        return json(200, page.toString());
    }

    private static MockResponse application(FakeBot bot) {
        return json(200, """
                {"id":"%s","name":"newsdesk","description":"","bot_public":true,"bot_require_code_grant":false,
                 "owner":{"id":"500","username":"owner","discriminator":"0","avatar":null}}""".formatted(bot.application()));
    }

    private MockResponse commands(Recorded request, String[] parts, FakeBot bot) {
        boolean forOneServer = parts[2].equals("guilds");
        if (forOneServer && !bot.servers().contains(parts[3])) {
            return error(403, 50001, "Missing Access");
        }
        Optional<String> wrong = Limits.ofCommands(request.body());
        if (wrong.isPresent()) {
            return invalid(request, wrong.get());
        }
        if (forOneServer) {
            bot.registered(parts[3], request.body());
        } else {
            bot.registered(request.body());
        }
        return json(200, request.body().toString());
    }

    private MockResponse callback(Recorded request, String token) {
        Optional<Exchange> found = exchange(token);
        if (found.isEmpty() || found.get().tooLateToAcknowledge(clock.instant())) {
            return error(404, 10062, "Unknown interaction");
        }
        Optional<String> wrong = Limits.ofResponse(request.body());
        if (wrong.isPresent()) {
            return invalid(request, wrong.get());
        }
        Exchange exchange = found.get();
        if (!exchange.acknowledge()) {
            return error(400, 40060, "Interaction has already been acknowledged.");
        }
        int type = request.body().path("type").asInt();
        if (type == 4 || type == 7) {
            mustMentionNobody(request, request.body().path("data"));
        }
        String message = type == 4 || type == 5 ? keep(request.body().path("data")) : exchange.original();
        exchange.acknowledged(request, message);
        return new MockResponse().setResponseCode(204).setHeader("Via", "1.1 google");
    }

    private MockResponse webhook(Recorded request, String[] parts) {
        Optional<Exchange> found = exchange(parts[2]);
        if (found.isEmpty() || found.get().tooLateToAnswer(clock.instant())) {
            return error(401, 50027, "Invalid Webhook Token");
        }
        Exchange exchange = found.get();
        if (parts.length == 3) {
            return written(request, "", () -> exchange.followedUp(request));
        }
        String id = parts[4].equals("@original") ? exchange.original() : parts[4];
        return message(request, id, () -> exchange.edited(request), () -> exchange.deleted(request));
    }

    private MockResponse channel(Recorded request, String[] parts) {
        return parts.length == 3 ? written(request, "", () -> {}) : message(request, parts[3], () -> {}, () -> {});
    }

    /// What a server is made of, as the gateway told it.
    private static MockResponse guild(String[] parts, FakeBot bot) {
        ObjectNode server = Packets.server(parts[1], bot);
        return switch (parts[2]) {
            case "channels" -> json(200, server.path("channels").toString());
            case "roles" -> json(200, server.path("roles").toString());
            case "members" -> json(200, server.path("members").path(0).toString());
            default -> error(404, 0, "404: Not Found");
        };
    }

    private MockResponse message(Recorded request, String id, Runnable edited, Runnable deleted) {
        if (id.isEmpty() || (!messages.containsKey(id) && Integer.parseInt(id) >= 2_000_000)) {
            return error(404, 10008, "Unknown Message");
        }
        return switch (request.method()) {
            case "PATCH" -> written(request, id, edited);
            case "DELETE" -> {
                messages.remove(id);
                deleted.run();
                yield new MockResponse().setResponseCode(204).setHeader("Via", "1.1 google");
            }
            default -> json(200, messages.getOrDefault(id, Packets.message("")).toString());
        };
    }

    private MockResponse written(Recorded request, String id, Runnable accepted) {
        Optional<String> wrong = Limits.ofMessage(request.body(), id.isEmpty());
        if (wrong.isPresent()) {
            return invalid(request, wrong.get());
        }
        mustMentionNobody(request, request.body());
        String kept = id.isEmpty() ? keep(request.body()) : id;
        ObjectNode message = messages.computeIfAbsent(kept, Packets::message).put("id", kept);
        message.setAll((ObjectNode) request.body().deepCopy());
        accepted.run();
        return json(200, message.toString());
    }

    private String keep(JsonNode content) {
        String id = Integer.toString(MESSAGES.incrementAndGet());
        ObjectNode message = Packets.message("");
        if (content instanceof ObjectNode given) {
            message.setAll(given.deepCopy());
        }
        messages.put(id, message.put("id", id));
        return id;
    }

    private MockResponse invalid(Recorded request, String wrong) {
        complaints.add(wrong + " in " + request);
        ObjectNode body = Packets.json("{\"code\":50035,\"message\":\"Invalid Form Body\"}");
        String[] fieldAndReason = wrong.split(": ", 2);
        ObjectNode errors = body.putObject("errors");
        for (String field : fieldAndReason[0].split("\\.", -1)) {
            errors = errors.putObject(field);
        }
        errors.putArray("_errors").addObject().put("code", "WRONG").put("message", fieldAndReason[1]);
        return json(400, body.toString());
    }

    private void mustMentionNobody(Recorded request, JsonNode message) {
        JsonNode mentions = message.path("allowed_mentions");
        if (!mentions.path("parse").isArray() || !mentions.path("parse").isEmpty() || mentions.size() > 1) {
            complaints.add("a message that could mention somebody: " + request);
        }
    }

    private Optional<Exchange> exchange(String token) {
        return bots.stream().flatMap(bot -> bot.exchange(token).stream()).findFirst();
    }
}
