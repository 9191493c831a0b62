package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;

/// A message as Discord takes it. It always names its text, its embeds and its buttons, because what an edited
/// message does not name stays as it was.
final class Message {

    /// Types of components, and styles of buttons (Discord: Component Reference).
    private static final int ROW = 1;

    private static final int BUTTON = 2;
    private static final int PROMINENT = 1;
    private static final int QUIET = 2;
    private static final int ALARMING = 4;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Message() {}

    static ObjectNode of(Embed embed, List<Action> actions, Setting setting) {
        return of(embed, rows(actions, setting));
    }

    static ObjectNode of(String content, List<Action> actions, Setting setting) {
        return of(content, rows(actions, setting));
    }

    /// A message of words alone.
    static ObjectNode of(String content) {
        return of(content, NODES.arrayNode());
    }

    private static ObjectNode of(Embed embed, ArrayNode rows) {
        ObjectNode message = NODES.objectNode().put("content", "");
        message.putArray("embeds").add(embed.json());
        return message.set("components", rows);
    }

    private static ObjectNode of(String content, ArrayNode rows) {
        ObjectNode message = NODES.objectNode().put("content", content);
        message.putArray("embeds");
        return message.set("components", rows);
    }

    /// Buttons in rows, in the order of their actions. What finds no room, or would be there twice, is left
    /// out, and so is sharing where everybody sees the message.
    private static ArrayNode rows(List<Action> actions, Setting setting) {
        Rows rows = new Rows();
        for (Action action : actions) {
            if (action.deed() instanceof Deed.Share && !setting.hidden()) {
                continue;
            }
            String label = Cut.plain(action.label(), Limits.LABEL);
            rows.add(NODES.objectNode()
                    .put("type", BUTTON)
                    .put("style", style(action.deed()))
                    .put("label", label.isEmpty() ? "…" : label)
                    .put("custom_id", setting.codes().of(action)));
        }
        return rows.json;
    }

    /// The same message with nothing on it but what these cards put there.
    static ObjectNode copy(JsonNode message, Predicate<String> offered) {
        Rows rows = new Rows();
        for (JsonNode row : message.path("components")) {
            for (JsonNode button : row.path("components")) {
                if (button.path("type").asInt() == BUTTON
                        && offered.test(button.path("custom_id").asText())) {
                    rows.add(NODES.objectNode()
                            .put("type", BUTTON)
                            .put("style", button.path("style").asInt(QUIET))
                            .put("label", button.path("label").asText())
                            .put("custom_id", button.path("custom_id").asText()));
                }
            }
        }
        JsonNode embed = message.path("embeds").path(0);
        return embed.isMissingNode()
                ? of(message.path("content").asText(), rows.json)
                : of(
                        new Embed(
                                embed.path("title").asText(),
                                embed.path("description").asText(),
                                embed.path("footer").path("text").asText()),
                        rows.json);
    }

    private static int style(Deed deed) {
        return switch (deed) {
            case Deed.Run _, Deed.Fill _ -> QUIET;
            case Deed.Share _, Deed.Publish _ -> PROMINENT;
            case Deed.Delete _, Deed.Stop _, Deed.Discard _ -> ALARMING;
        };
    }

    /// Rows that are being filled.
    private static final class Rows {
        private final ArrayNode json = NODES.arrayNode();
        private final Set<String> taken = new HashSet<>();

        void add(ObjectNode button) {
            String code = button.path("custom_id").asText();
            if (code.isEmpty() || code.length() > Limits.CUSTOM_ID) {
                throw new IllegalArgumentException("a button has a code of 1 to 100 characters: " + code);
            }
            if (taken.size() == Limits.ROWS * Limits.BUTTONS_IN_A_ROW || !taken.add(code)) {
                return;
            }
            if (taken.size() % Limits.BUTTONS_IN_A_ROW == 1) {
                json.addObject().put("type", ROW).putArray("components");
            }
            ((ArrayNode) json.get(json.size() - 1).get("components")).add(button);
        }
    }
}
