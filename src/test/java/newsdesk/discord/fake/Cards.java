package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What a member does with a message that the bot wrote: reads it, presses its buttons.
public final class Cards {

    private static final int HIDDEN = 64;

    private Cards() {}

    /// Everything that there is to be read, without the backslashes that make it harmless.
    public static String text(JsonNode message) {
        StringBuilder text = new StringBuilder(message.path("content").asText(""));
        message.path("embeds").forEach(embed -> {
            text.append('\n').append(embed.path("title").asText(""));
            text.append('\n').append(embed.path("description").asText(""));
            embed.path("fields")
                    .forEach(field -> text.append('\n')
                            .append(field.path("name").asText(""))
                            .append('\n')
                            .append(field.path("value").asText("")));
            text.append('\n').append(embed.path("footer").path("text").asText(""));
        });
        return text.toString().replace("\\", "");
    }

    /// The press of a button of a message.
    ///
    /// @param hidden whether it is a message that only the asker sees
    public static ObjectNode press(JsonNode message, String label, boolean hidden) {
        ObjectNode packet = Packets.button(code(message, label), "800");
        ObjectNode card = (ObjectNode) packet.path("message");
        card.setAll((ObjectNode) message.deepCopy());
        card.put("id", "800").put("flags", hidden ? HIDDEN : 0);
        return packet;
    }

    private static String code(JsonNode message, String label) {
        for (JsonNode row : message.path("components")) {
            for (JsonNode button : row.path("components")) {
                if (button.path("label").asText().equals(label)) {
                    return button.path("custom_id").asText();
                }
            }
        }
        throw new AssertionError("no button \"" + label + "\" on " + message);
    }
}
