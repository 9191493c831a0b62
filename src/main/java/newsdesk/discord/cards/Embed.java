package newsdesk.discord.cards;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The framed part of a message. A part that is empty is not there.
///
/// @param title       Markdown on one line
/// @param description Markdown
/// @param footer      plain text: Discord knows no Markdown there
record Embed(String title, String description, String footer) {

    Embed {
        // Discord refuses an embed that says nothing.
        description = title.isEmpty() && description.isEmpty() ? "…" : description;
        if (title.length() > Limits.TITLE
                || footer.length() > Limits.FOOTER
                || description.length() > roomBetween(title, footer)) {
            throw new IllegalArgumentException("an embed of %d, %d and %d characters is more than Discord takes"
                    .formatted(title.length(), description.length(), footer.length()));
        }
    }

    /// How long a description may be between a title and a footer.
    static int roomBetween(String title, String footer) {
        return Math.min(Limits.DESCRIPTION, Limits.EMBEDS_TOGETHER - title.length() - footer.length());
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, "title", title);
        put(json, "description", description);
        if (!footer.isEmpty()) {
            put(json.putObject("footer"), "text", footer);
        }
        return json;
    }

    private static void put(ObjectNode json, String part, String text) {
        if (!text.isEmpty()) {
            json.put(part, text);
        }
    }
}
