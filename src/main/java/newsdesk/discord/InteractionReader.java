package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads an interaction as Discord sends it. What is not asked for is not looked at, so that what Discord adds
/// does no harm.
public final class InteractionReader {

    /// Threads of announcements, public and private ones (Discord: Channel Types).
    private static final Set<Integer> THREADS = Set.of(10, 11, 12);

    /// An option that is a file (Discord: Application Command Option Type).
    private static final int ATTACHMENT = 11;

    private InteractionReader() {}

    /// Reads a packet of type INTERACTION_CREATE.
    ///
    /// @throws UnreadablePacket where something that is needed is not there, or is of a kind that did not exist
    public static Interaction read(JsonNode packet, Instant received) {
        Origin origin = origin(packet, received);
        JsonNode content = needed(packet, "data");
        int type = needed(packet, "type").asInt();
        return switch (type) {
            case 2 -> command(origin, content);
            case 3 -> component(origin, content, needed(packet, "message"));
            case 4 -> typing(origin, content);
            case 5 -> submitted(origin, content, packet.path("message"));
            default -> throw new UnreadablePacket("an interaction of type " + type);
        };
    }

    /// Only what is needed to answer at all.
    public static Origin origin(JsonNode packet, Instant received) {
        return new Origin(
                text(packet, "id"),
                text(packet, "token"),
                text(packet, "application_id"),
                Optional.of(packet.path("guild_id").asText("")).filter(id -> !id.isEmpty()),
                packet.path("channel_id").asText(""),
                parent(packet.path("channel")),
                member(packet),
                packet.path("app_permissions").asLong(0),
                packet.path("locale").asText(""),
                received);
    }

    /// What Discord calls the parent of a channel that is no thread is its category.
    private static Optional<String> parent(JsonNode channel) {
        boolean isThread = THREADS.contains(channel.path("type").asInt());
        return Optional.of(channel.path("parent_id").asText("")).filter(id -> isThread && !id.isEmpty());
    }

    private static Origin.Member member(JsonNode packet) {
        JsonNode member = packet.path("member");
        JsonNode user = member.has("user") ? member.path("user") : packet.path("user");
        List<String> roles = new ArrayList<>();
        member.path("roles").forEach(role -> roles.add(role.asText()));
        String name = List.of(member.path("nick"), user.path("global_name"), user.path("username")).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
        return new Origin.Member(
                user.path("id").asText(""), name, member.path("permissions").asLong(0), roles);
    }

    private static Interaction command(Origin origin, JsonNode content) {
        int type = content.path("type").asInt(1);
        return switch (type) {
            case 1 -> {
                Words words = Words.of(content);
                yield new Interaction.Given(origin, words.name, words.options);
            }
            case 3 -> {
                String id = text(content, "target_id");
                JsonNode message = needed(content, "resolved").path("messages").path(id);
                yield new Interaction.Picked(origin, text(content, "name"), id, MessageText.of(message));
            }
            default -> throw new UnreadablePacket("a command of type " + type);
        };
    }

    private static Interaction typing(Origin origin, JsonNode content) {
        Words words = Words.of(content);
        return new Interaction.Typing(origin, words.name, words.options, words.typing);
    }

    private static Interaction component(Origin origin, JsonNode content, JsonNode card) {
        String name = text(content, "custom_id");
        String message = text(card, "id");
        if (content.path("component_type").asInt() == 2) {
            return new Interaction.Pressed(origin, name, message, card);
        }
        List<String> choices = new ArrayList<>();
        content.path("values").forEach(value -> choices.add(value.asText()));
        return new Interaction.Chosen(origin, name, message, choices);
    }

    private static Interaction submitted(Origin origin, JsonNode content, JsonNode card) {
        Map<String, String> fields = new HashMap<>();
        collect(content.path("components"), fields);
        return new Interaction.Submitted(origin, text(content, "custom_id"), fields, card);
    }

    /// Fields stand in rows (`components`) or, in newer forms, below a label (`component`).
    private static void collect(JsonNode node, Map<String, String> fields) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, fields));
            return;
        }
        if (node.hasNonNull("custom_id") && node.hasNonNull("value")) {
            fields.put(node.path("custom_id").asText(), node.path("value").asText());
        }
        if (node.has("components")) {
            collect(node.path("components"), fields);
        }
        if (node.has("component")) {
            collect(node.path("component"), fields);
        }
    }

    static JsonNode needed(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            throw new UnreadablePacket("an interaction without " + field);
        }
        return node.path(field);
    }

    static String text(JsonNode node, String field) {
        return needed(node, field).asText();
    }

    /// A command's name and options, dug out of the subcommands they may lie in. The value of an attached file is its
    /// address, its size in bytes and its name, divided by spaces.
    private record Words(String name, Map<String, String> options, String typing) {

        static Words of(JsonNode content) {
            StringBuilder name = new StringBuilder(text(content, "name"));
            JsonNode options = content.path("options");
            while (options.path(0).path("type").asInt() == 1
                    || options.path(0).path("type").asInt() == 2) {
                name.append(' ').append(text(options.path(0), "name"));
                options = options.path(0).path("options");
            }
            Map<String, String> values = new HashMap<>();
            String typing = "";
            for (JsonNode option : options) {
                values.put(
                        text(option, "name"),
                        option.path("type").asInt() == ATTACHMENT
                                ? attached(content, option.path("value").asText())
                                : option.path("value").asText(""));
                if (option.path("focused").asBoolean()) {
                    typing = text(option, "name");
                }
            }
            return new Words(name.toString(), values, typing);
        }

        private static String attached(JsonNode content, String id) {
            JsonNode file = needed(needed(content, "resolved"), "attachments").path(id);
            return String.join(" ", text(file, "url"), text(file, "size"), text(file, "filename"));
        }
    }
}
