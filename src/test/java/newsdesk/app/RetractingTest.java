package newsdesk.app;

import static newsdesk.app.WholeBot.moderator;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of answers when an article is retracted or corrected: the whole bot, on a fake Discord.
@Timeout(180)
class RetractingTest {

    private static final String QUESTION = "What did Anna Brook say about the Ostrel bridge?";

    @TempDir
    private Path home;

    private WholeBot bot;

    @BeforeEach
    void open() throws IOException {
        bot = new WholeBot(home);
    }

    @AfterEach
    void close() throws Exception {
        bot.close();
    }

    private Exchange ask(Map<String, String> more) {
        Map<String, String> options = new TreeMap<>(more);
        options.put("question", QUESTION);
        return bot.fake.deliver(slash("ask", options));
    }

    /// The note that a message was given.
    private String note(String message) {
        Recorded edit = bot.last("PATCH", "/messages/" + message);
        assertThat(edit.body().has("embeds")).isFalse();
        return edit.body().path("content").asText();
    }

    @Test
    void postedAnswersSayThatTheirArticleWasRetractedAndNothingRestsOnItAnyMore() {
        Exchange asked = ask(Map.of());
        assertThat(Cards.text(asked.edit())).contains("will hold for a hundred years", "Norlund Post");
        JsonNode hidden = ask(Map.of("private", "true")).edit();
        assertThat(Cards.text(hidden)).contains("Only you see this");
        Exchange shared = bot.fake.deliver(Cards.press(hidden, "Share", true));
        shared.edit();

        JsonNode done = bot.fake
                .deliver(moderator("corpus retract", Map.of("article", "bridge", "reason", "It was invented.")))
                .edit();

        assertThat(Cards.text(done)).contains("Retracted", "Bridge will hold", "1 articles");
        assertThat(note(asked.original()))
                .contains(
                        "**Bridge will hold** (Norlund Post, 1 May 2031) was retracted on",
                        ": It was invented.",
                        "**No longer stands:**");
        assertThat(note(shared.original())).contains("was retracted on");

        assertThat(Cards.text(ask(Map.of()).edit()))
                .contains("does not answer this")
                .doesNotContain("Norlund");
        assertThat(Cards.text(bot.fake
                        .deliver(slash("quote by", Map.of("speaker", "Anna Brook")))
                        .edit()))
                .doesNotContain("hundred years");
        assertThat(Cards.text(bot.fake
                        .deliver(slash("article", Map.of("id", "bridge")))
                        .edit()))
                .contains("Bridge will hold", "Retracted on", "It was invented.")
                .doesNotContain("hundred years");
        assertThat(Cards.text(
                        bot.fake.deliver(moderator("corpus log", Map.of())).edit()))
                .contains("retract bridge", "revision 1: It was invented.");
    }

    @Test
    void answersRestOnTheCorrectedTextAndPostedOnesSayWhatChanged() {
        Exchange asked = ask(Map.of());
        asked.edit();

        bot.fake
                .deliver(moderator(
                        "corpus correct",
                        Map.of(
                                "article", "bridge",
                                "text", "\"The Ostrel bridge will hold for ten years,\" said Anna Brook.",
                                "reason", "The figure was misread.")))
                .edit();

        assertThat(note(asked.original())).contains("was corrected on", ": The figure was misread.");
        assertThat(Cards.text(ask(Map.of()).edit())).contains("for ten years").doesNotContain("hundred years");
        assertThat(Cards.text(bot.fake
                        .deliver(slash("article", Map.of("id", "bridge")))
                        .edit()))
                .contains("Corrected on", "The figure was misread.");
    }

    @Test
    void messageThatIsTooOldToBeChangedNowIsChangedLaterEvenAfterARestart() throws Exception {
        Exchange asked = ask(Map.of());
        asked.edit();
        String path = "/messages/" + asked.original();
        bot.discord.faults().error("PATCH", path, 1, 400, "{\"code\":30046,\"message\":\"Try again later\"}");

        bot.fake
                .deliver(moderator("corpus retract", Map.of("article", "bridge")))
                .edit();
        bot.discord.awaitRequest("PATCH", path);
        bot.stop();
        bot.start();
        bot.discord.awaitRequests("PATCH", path, 2);

        assertThat(note(asked.original())).contains("was retracted on");
    }
}
