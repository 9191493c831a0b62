package newsdesk.app;

import static newsdesk.app.WholeBot.moderator;
import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.Packets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Answers that moderators see first: the whole bot, on a fake Discord.
@Timeout(180)
class ReviewingTest {

    private static final String QUESTION = "What did Anna Brook say about the Ostrel bridge?";
    private static final String ASKED_IN = "/channels/1001/messages";
    private static final String SEEN_IN = "/channels/1002/messages";

    @TempDir
    private Path home;

    private WholeBot bot;

    @BeforeEach
    void open() throws Exception {
        bot = new WholeBot(home);
        bot.fake
                .deliver(moderator("settings", Map.of("review", "1001", "reviewers", "1002")))
                .edit();
        // What a server has set is at hand for two seconds; a bot that begins anew reads it.
        bot.stop();
        bot.start();
    }

    @AfterEach
    void close() throws Exception {
        bot.close();
    }

    /// The message in the moderators' channel after somebody has asked.
    private JsonNode asked() {
        Exchange exchange = bot.fake.deliver(slash("ask", Map.of("question", QUESTION)));
        assertThat(exchange.callback().path("data").path("flags").asInt()).isEqualTo(64);
        assertThat(Cards.text(exchange.edit()))
                .startsWith("The moderators look at the answer first.")
                .doesNotContain("hundred years");
        JsonNode card = bot.last("POST", SEEN_IN).body();
        assertThat(Cards.text(card)).contains("For review, asked in <#1001>:", "will hold for a hundred years");
        return card;
    }

    private Exchange press(JsonNode card, String label) {
        return bot.fake.deliver(by(Cards.press(card, label, false), "7", "Mo", "32"));
    }

    @Test
    void answerIsPublishedByAModeratorEvenAfterARestartAndByNobodyElse() throws Exception {
        JsonNode card = asked();
        assertThat(bot.discord.count("POST", ASKED_IN)).isZero();
        bot.stop();
        bot.start();

        assertThat(bot.fake
                        .deliver(Cards.press(card, "Publish", false))
                        .callback()
                        .path("data")
                        .path("content")
                        .asText())
                .isEqualTo("Only moderators may do that.");
        assertThat(Cards.text(press(card, "Publish").edit())).startsWith("Published.");

        JsonNode published = bot.last("POST", ASKED_IN).body();
        assertThat(Cards.text(published))
                .contains(QUESTION, "will hold for a hundred years")
                .doesNotContain("For review");
        assertThat(published.toString()).contains("Evidence", "Delete").doesNotContain("Publish", "Discard");
        assertThat(press(card, "Publish")
                        .callback()
                        .path("data")
                        .path("content")
                        .asText())
                .isEqualTo("That has been decided already.");
        assertThat(bot.discord.count("POST", ASKED_IN)).isEqualTo(1);
    }

    @Test
    void discardedAnswerIsSeenByNobody() {
        JsonNode card = asked();

        JsonNode settled = press(card, "Discard").callback();

        assertThat(settled.path("data").path("content").asText()).isEqualTo("Discarded.");
        assertThat(settled.path("data").path("components")).isEmpty();
        assertThat(bot.discord.count("POST", ASKED_IN)).isZero();
    }

    @Test
    void whatAModeratorWritesIsCheckedAndWhatIsNotBorneOutIsSigned() {
        JsonNode card = asked();

        JsonNode checked = written(card, "The Ostrel bridge will hold for a hundred years, said Anna Brook.");
        assertThat(Cards.text(checked)).contains(QUESTION, "edited by a moderator", "Norlund Post");

        JsonNode signed = written(card, "The Ostrel bridge will fall down next week.");
        assertThat(Cards.text(signed))
                .startsWith("Moderator's note, not checked against the articles:")
                .contains("fall down next week");
        press(signed, "Publish").edit();
        assertThat(Cards.text(bot.last("POST", ASKED_IN).body())).startsWith("Moderator's note");
    }

    private JsonNode written(JsonNode card, String text) {
        JsonNode form = press(card, "Edit").callback();
        assertThat(form.path("type").asInt()).isEqualTo(9);
        assertThat(form.at("/data/components/0/components/0/value").asText())
                .contains("will hold for a hundred years")
                .doesNotContain("[1]");
        ObjectNode filled = Packets.form(form.path("data").path("custom_id").asText(), Map.of("text", text));
        filled.set("message", Cards.press(card, "Edit", false).path("message"));
        return bot.fake.deliver(by(filled, "7", "Mo", "32")).edit();
    }
}
