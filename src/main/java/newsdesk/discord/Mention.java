package newsdesk.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message that names the bot, and what else it says.
///
/// @param origin  where it came from; it has no token, so it is answered in its channel
/// @param message its id
/// @param text    what it says, without the bot's name
public record Mention(Origin origin, String message, String text) {

    /// Reads a message as Discord sends it. One that does not name the bot, or that no person wrote, is not read.
    ///
    /// @param bot the bot's own id
    public static Optional<Mention> read(JsonNode packet, String bot, Instant received) {
        Pattern name = Pattern.compile("<@!?" + Pattern.quote(bot) + ">");
        String content = packet.path("content").asText("");
        boolean byPerson = !packet.path("author").path("bot").asBoolean() && !packet.has("webhook_id");
        if (!byPerson
                || !packet.hasNonNull("guild_id")
                || !name.matcher(content).find()) {
            return Optional.empty();
        }
        List<String> roles = new ArrayList<>();
        packet.path("member").path("roles").forEach(role -> roles.add(role.asText()));
        JsonNode author = packet.path("author");
        String shown = packet.path("member")
                .path("nick")
                .asText(author.path("username").asText(""));
        String id = packet.path("id").asText("");
        Origin origin = new Origin(
                id,
                "",
                bot,
                Optional.of(packet.path("guild_id").asText()),
                packet.path("channel_id").asText(""),
                Optional.empty(),
                new Origin.Member(author.path("id").asText(""), shown, 0, roles),
                0,
                "",
                received);
        String text = name.matcher(content).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return Optional.of(new Mention(origin, id, text));
    }
}
