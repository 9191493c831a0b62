package newsdesk.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The limits that Discord holds messages, forms, suggestions and commands to.
///
/// Each check names the first thing that is wrong, as "field: reason".
final class Limits {

    private Limits() {}

    static Optional<String> ofResponse(JsonNode response) {
        JsonNode content = response.path("data");
        return switch (response.path("type").asInt()) {
            case 4 -> ofMessage(content, true);
            case 5, 6 -> Optional.empty();
            case 7 -> ofMessage(content, false);
            case 8 -> ofChoices(content.path("choices"));
            case 9 -> ofForm(content);
            default -> Optional.of("type: this is not a type of response");
        };
    }

    static Optional<String> ofMessage(JsonNode message, boolean isNew) {
        boolean empty = Stream.of("content", "embeds", "components", "attachments")
                .allMatch(field -> message.path(field).isEmpty()
                        && message.path(field).asText("").isEmpty());
        if (isNew && empty) {
            return Optional.of("content: Cannot send an empty message");
        }
        return first(
                longer(message, "content", 2000),
                more(message, "embeds", 10),
                more(message, "components", 5),
                each(message.path("embeds"), Limits::ofEmbed),
                ofAllEmbeds(message.path("embeds")),
                each(message.path("components"), Limits::ofRow),
                ofIds(message.path("components")));
    }

    private static Optional<String> ofEmbed(JsonNode embed) {
        return first(
                longer(embed, "title", 256),
                longer(embed, "description", 4096),
                more(embed, "fields", 25),
                longer(embed.path("footer"), "text", 2048),
                longer(embed.path("author"), "name", 256),
                each(
                        embed.path("fields"),
                        field -> first(
                                missing(field, "name"),
                                missing(field, "value"),
                                longer(field, "name", 256),
                                longer(field, "value", 1024))));
    }

    private static Optional<String> ofAllEmbeds(JsonNode embeds) {
        int sum = 0;
        for (JsonNode embed : embeds) {
            sum += length(embed, "title") + length(embed, "description");
            sum += length(embed.path("footer"), "text") + length(embed.path("author"), "name");
            for (JsonNode field : embed.path("fields")) {
                sum += length(field, "name") + length(field, "value");
            }
        }
        return sum > 6000 ? Optional.of("embeds: Embed size exceeds maximum size of 6000") : Optional.empty();
    }

    private static Optional<String> ofRow(JsonNode row) {
        return first(
                more(row, "components", 5),
                each(
                        row.path("components"),
                        part -> first(
                                longer(part, "label", 80),
                                longer(part, "custom_id", 100),
                                longer(part, "url", 512),
                                longer(part, "placeholder", 150),
                                more(part, "options", 25))));
    }

    private static Optional<String> ofIds(JsonNode rows) {
        Set<String> seen = new HashSet<>();
        for (JsonNode row : rows) {
            for (JsonNode part : row.path("components")) {
                if (part.hasNonNull("custom_id")
                        && !seen.add(part.path("custom_id").asText())) {
                    return Optional.of("components: Component custom id cannot be duplicated");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofChoices(JsonNode choices) {
        if (choices.size() > 25) {
            return Optional.of("data.choices: Must be 25 or fewer in length.");
        }
        return each(
                choices,
                choice -> first(missing(choice, "name"), longer(choice, "name", 100), longer(choice, "value", 100)));
    }

    private static Optional<String> ofForm(JsonNode form) {
        return first(
                missing(form, "title"),
                longer(form, "title", 45),
                missing(form, "custom_id"),
                longer(form, "custom_id", 100),
                more(form, "components", 5),
                each(
                        form.path("components"),
                        row -> each(
                                row.path("components"),
                                field -> first(longer(field, "label", 45), longer(field, "placeholder", 100)))));
    }

    static Optional<String> ofCommands(JsonNode commands) {
        Set<String> names = new HashSet<>();
        for (JsonNode command : commands) {
            int type = command.path("type").asInt(1);
            if (!names.add(type + command.path("name").asText())) {
                return Optional.of("name: Application command names must be unique");
            }
            if (type == 1 && !command.path("name").asText().matches("[-_\\p{Ll}\\p{N}]{1,32}")) {
                return Optional.of("name: Command name is invalid");
            }
        }
        return each(
                commands,
                command -> first(
                        longer(command, "name", 32),
                        longer(command, "description", 100),
                        more(command, "options", 25)));
    }

    private interface Check {
        Optional<String> of(JsonNode node);
    }

    private static Optional<String> each(JsonNode array, Check check) {
        for (JsonNode node : array) {
            Optional<String> wrong = check.of(node);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Optional<String> first(Optional<String>... wrong) {
        return List.of(wrong).stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> longer(JsonNode node, String field, int limit) {
        return length(node, field) > limit
                ? Optional.of("%s: Must be %d or fewer in length.".formatted(field, limit))
                : Optional.empty();
    }

    private static Optional<String> more(JsonNode node, String field, int limit) {
        return node.path(field).size() > limit
                ? Optional.of("%s: Must be %d or fewer in length.".formatted(field, limit))
                : Optional.empty();
    }

    private static Optional<String> missing(JsonNode node, String field) {
        return length(node, field) == 0 ? Optional.of(field + ": This field is required") : Optional.empty();
    }

    /// In code points, as Discord counts.
    private static int length(JsonNode node, String field) {
        String text = node.path(field).asText("");
        return text.codePointCount(0, text.length());
    }
}
