package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Discord's own description of its interface, which bodies are held against.
public final class OpenApi {

    /// Where the description contradicts Discord's documentation, which says that this is a string.
    private static final String KNOWN_MISMATCH = "default_member_permissions";

    private static final String ADDRESS = "https://discord.com/openapi.json";

    /// A path of ours, and the same as the description writes it.
    private static final Map<String, String> PATHS = Map.of(
            "/applications/[^/]+/commands", "/applications/{application_id}/commands",
            "/applications/[^/]+/guilds/[^/]+/commands", "/applications/{application_id}/guilds/{guild_id}/commands",
            "/interactions/[^/]+/[^/]+/callback", "/interactions/{interaction_id}/{interaction_token}/callback",
            "/webhooks/[^/]+/[^/]+", "/webhooks/{webhook_id}/{webhook_token}",
            "/webhooks/[^/]+/[^/]+/messages/@original", "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            "/webhooks/[^/]+/[^/]+/messages/[0-9]+", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            "/channels/[^/]+/messages", "/channels/{channel_id}/messages",
            "/channels/[^/]+/messages/[0-9]+", "/channels/{channel_id}/messages/{message_id}");

    private static final Optional<OpenApi> GIVEN =
            Optional.ofNullable(System.getProperty("discord.openapi")).map(file -> new OpenApi(Path.of(file)));

    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private OpenApi(Path file) {
        try {
            String text = Files.readString(file);
            factory = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, text))));
        } catch (IOException e) {
            throw new UncheckedIOException("the file that -Ddiscord.openapi names cannot be read", e);
        }
    }

    /// The description that `-Ddiscord.openapi` names, where it names one.
    public static Optional<OpenApi> given() {
        return GIVEN;
    }

    List<String> complaints(Recorded request) {
        return complaints(request.method(), request.path(), request.body());
    }

    /// What Discord would have against a body that is sent this way.
    public List<String> complaints(String method, String sentTo, JsonNode body) {
        if (body.isMissingNode() || body.isTextual()) {
            return List.of();
        }
        String path = PATHS.entrySet().stream()
                .filter(known -> sentTo.matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (path.isEmpty()) {
            return List.of("a path that Discord does not describe: " + sentTo);
        }
        return schema(path, method).validate(body).stream()
                .map(Object::toString)
                .filter(message -> !message.contains(KNOWN_MISMATCH))
                .map(message -> "%s in %s %s %s".formatted(message, method, sentTo, body))
                .toList();
    }

    private JsonSchema schema(String path, String method) {
        String pointer = "#/paths/%s/%s/requestBody/content/application~1json/schema"
                .formatted(
                        path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D"),
                        method.toLowerCase(Locale.ROOT));
        return schemas.computeIfAbsent(pointer, where -> factory.getSchema(SchemaLocation.of(ADDRESS + where)));
    }
}
