package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What a message says, wherever in it that is written: its content, its embeds, the newer components that replace
/// both, or the message that it passes on.
final class MessageText {

    /// The component that holds text and nothing else (Discord: Component Reference).
    private static final int TEXT_DISPLAY = 10;

    private MessageText() {}

    static String of(JsonNode message) {
        List<String> texts = new ArrayList<>();
        add(message.path("content"), texts);
        message.path("embeds").forEach(embed -> addEmbed(embed, texts));
        message.path("components").forEach(component -> addComponent(component, texts));
        message.path("message_snapshots").forEach(passedOn -> {
            String text = of(passedOn.path("message"));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        });
        return String.join("\n", texts);
    }

    private static void addEmbed(JsonNode embed, List<String> texts) {
        add(embed.path("title"), texts);
        add(embed.path("description"), texts);
        embed.path("fields").forEach(field -> {
            add(field.path("name"), texts);
            add(field.path("value"), texts);
        });
    }

    private static void addComponent(JsonNode component, List<String> texts) {
        if (component.path("type").asInt() == TEXT_DISPLAY) {
            add(component.path("content"), texts);
        }
        component.path("components").forEach(inner -> addComponent(inner, texts));
    }

    private static void add(JsonNode text, List<String> texts) {
        if (text.isTextual() && !text.asText().isBlank()) {
            texts.add(text.asText());
        }
    }
}
