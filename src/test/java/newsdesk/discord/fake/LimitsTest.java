package newsdesk.discord.fake;

import static newsdesk.discord.fake.Packets.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// That the fake refuses what Discord refuses, and nothing else.
class LimitsTest {

    @Test
    void aMessageAtItsLimitsIsTaken() {
        assertThat(Limits.ofMessage(message(each -> each.put("content", "\uD83D\uDE00".repeat(2000))), true))
                .isEmpty();
        assertThat(Limits.ofMessage(embed(each -> each.put("description", "a".repeat(4096))), true))
                .isEmpty();
    }

    @Test
    void oneMoreThanAllowedIsNot() {
        assertThat(Limits.ofMessage(message(each -> each.put("content", "a".repeat(2001))), true))
                .isPresent();
        assertThat(Limits.ofMessage(embed(each -> each.put("title", "a".repeat(257))), true))
                .isPresent();
        assertThat(Limits.ofMessage(embed(each -> each.put("description", "a".repeat(4097))), true))
                .isPresent();
        assertThat(Limits.ofMessage(json("{}"), true)).isPresent();
    }

    @Test
    void sixThousandCharactersInAllEmbedsAreTheEnd() {
        ObjectNode two = json("{}");
        ArrayNode embeds = two.putArray("embeds");
        embeds.addObject().put("description", "a".repeat(4000));
        embeds.addObject().put("description", "a".repeat(2000));
        assertThat(Limits.ofMessage(two, true)).isEmpty();

        embeds.addObject().put("title", "a");
        assertThat(Limits.ofMessage(two, true)).isPresent();
    }

    @Test
    void fiveButtonsARowAndNoTwoAlike() {
        assertThat(Limits.ofMessage(buttons(5, "b"), true)).isEmpty();
        assertThat(Limits.ofMessage(buttons(6, "b"), true)).isPresent();
        ObjectNode alike = buttons(2, "b");
        alike.path("components")
                .path(0)
                .path("components")
                .forEach(each -> ((ObjectNode) each).put("custom_id", "same"));
        assertThat(Limits.ofMessage(alike, true)).isPresent();
    }

    @Test
    void twentyFiveSuggestions() {
        ObjectNode response = json("{\"type\":8,\"data\":{\"choices\":[]}}");
        ArrayNode choices = (ArrayNode) response.path("data").path("choices");
        for (int number = 0; number < 25; number++) {
            choices.addObject().put("name", "n" + number).put("value", "v" + number);
        }
        assertThat(Limits.ofResponse(response)).isEmpty();

        choices.addObject().put("name", "n").put("value", "v");
        assertThat(Limits.ofResponse(response)).isPresent();
    }

    @Test
    @EnabledIfSystemProperty(named = "discord.openapi", matches = ".+")
    void discordsOwnDescriptionIsHeldAgainstBodies() {
        OpenApi description = OpenApi.given().orElseThrow();

        assertThat(description.complaints(callback("{\"type\":5}"))).isEmpty();
        assertThat(description.complaints(callback("{\"type\":\"five\"}"))).isNotEmpty();
        assertThat(description.complaints(
                        new Recorded("PUT", "/applications/1/commands", "", commands("32"), true, Instant.EPOCH, 0)))
                .isEmpty();
        assertThat(description.complaints(new Recorded("POST", "/elsewhere", "", json("{}"), true, Instant.EPOCH, 0)))
                .isNotEmpty();
    }

    private static Recorded callback(String body) {
        return new Recorded("POST", "/interactions/1/token/callback", "", json(body), false, Instant.EPOCH, 0);
    }

    private static ArrayNode commands(String permissions) {
        ArrayNode commands = Packets.JSON.createArrayNode();
        commands.addObject()
                .put("name", "setup")
                .put("description", "Checks what the bot may do.")
                .put("default_member_permissions", permissions);
        return commands;
    }

    private static ObjectNode message(Consumer<ObjectNode> change) {
        ObjectNode message = json("{}");
        change.accept(message);
        return message;
    }

    private static ObjectNode embed(Consumer<ObjectNode> change) {
        ObjectNode message = json("{}");
        change.accept(message.putArray("embeds").addObject());
        return message;
    }

    private static ObjectNode buttons(int count, String name) {
        ObjectNode message = json("{}");
        ArrayNode row =
                message.putArray("components").addObject().put("type", 1).putArray("components");
        List.of(0, 1, 2, 3, 4, 5, 6).stream()
                .limit(count)
                .forEach(number -> row.addObject()
                        .put("type", 2)
                        .put("style", 2)
                        .put("label", name)
                        .put("custom_id", name + number));
        return message;
    }
}
