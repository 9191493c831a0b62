package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Discord's rules for a message, in its own numbers (Discord: Message Resource, Component Reference), counted in
/// UTF-16 units, which is the strictest way of counting.
final class MessageRules {

    private final List<String> broken = new ArrayList<>();

    private MessageRules() {}

    /// The rules that a message breaks.
    static List<String> brokenBy(JsonNode message) {
        MessageRules rules = new MessageRules();
        rules.message(message);
        return rules.broken;
    }

    private void message(JsonNode message) {
        longest(message.path("content"), 2000);
        if (message.path("content").asText().isBlank() && message.path("embeds").isEmpty()) {
            broken.add("the message is empty");
        }
        int all = 0;
        for (JsonNode embed : message.path("embeds")) {
            int title = longest(embed.path("title"), 256);
            int description = longest(embed.path("description"), 4096);
            int footer = longest(embed.path("footer").path("text"), 2048);
            if (title + description == 0) {
                broken.add("the embed is empty");
            }
            embed.fieldNames().forEachRemaining(name -> {
                if (!Set.of("title", "description", "footer").contains(name)) {
                    broken.add("an embed with " + name);
                }
            });
            all += title + description + footer;
        }
        atMost(all, 6000, "characters in embeds");
        atMost(message.path("embeds").size(), 10, "embeds");
        rows(message.path("components"));
    }

    private void rows(JsonNode rows) {
        atMost(rows.size(), 5, "rows");
        Set<String> codes = new HashSet<>();
        for (JsonNode row : rows) {
            atMost(row.path("components").size(), 5, "buttons in a row");
            if (row.path("components").isEmpty()) {
                broken.add("an empty row");
            }
            for (JsonNode button : row.path("components")) {
                if (longest(button.path("label"), 80) == 0 || longest(button.path("custom_id"), 100) == 0) {
                    broken.add("a button without words or code");
                }
                if (!codes.add(button.path("custom_id").asText())) {
                    broken.add("two buttons with one code");
                }
            }
        }
    }

    private int longest(JsonNode text, int most) {
        String value = text.asText("");
        atMost(value.length(), most, "characters");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (Character.isSurrogate(c) && !isPair) {
                broken.add("half a character at " + i);
            }
            i += isPair ? 1 : 0;
        }
        return value.length();
    }

    private void atMost(int count, int most, String what) {
        if (count > most) {
            broken.add("%d %s instead of %d".formatted(count, what, most));
        }
    }
}
