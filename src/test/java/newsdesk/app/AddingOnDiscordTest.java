package newsdesk.app;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.Packets;
import newsdesk.discord.gateway.Desk;
import newsdesk.discord.gateway.Route;
import newsdesk.discord.interaction.FrontDesk;
import newsdesk.discord.interaction.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A moderator pastes an article, looks at it, corrects it, publishes it, and a member is answered from it.
@Timeout(120)
class AddingOnDiscordTest {

    private static final String MAY_MANAGE = "32";
    private static final String PASTED = """
            Ice stops ferries
            Ferries across the Skagen strait stood still on Tuesday after ice closed the northern harbour.
            “We will not sail before the ice has gone,” said harbour master Ilse Varga.""";

    @TempDir
    Path folder;

    private Office office;
    private Desk desk;
    private FakeBot bot;
    private FrontDesk frontDesk;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                folder.resolve("corpus/council.md"), "---\nheadline: Council meets\n---\nThe council met on Monday.\n");
        Clock clock = Clock.systemUTC();
        office = new Office(
                Settings.read(
                        folder,
                        Map.of(),
                        Map.of("corpus.home-servers", "100", "index.vectors", "false", "data.folder", "data")),
                clock);
        new UpToDate(() -> office).open((_, _, _) -> {}).close();
        Wiring wiring = new Wiring(() -> office, clock);
        desk = new Desk(clock);
        bot = desk.bot();
        frontDesk = new FrontDesk(
                wiring.onDiscord(wiring.bot(Route.USUAL)),
                new LedgerMemory(office.ledger(), office.pseudonyms(), clock),
                new Limits(4, 50, new Limits.PerMinute(1000, 1000, 1000)),
                office.editors,
                System::nanoTime);
        desk.connect(bot, frontDesk);
    }

    @AfterEach
    void close() throws Exception {
        frontDesk.close(Duration.ofSeconds(20));
        desk.close();
        office.ledger().close();
        office.embedder.close();
    }

    @Test
    void articleIsPastedLookedAtCorrectedPublishedAndAnsweredFrom() {
        JsonNode draft = filled(edit(slash("corpus add", Map.of())), "Paste the text", PASTED);
        assertThat(Cards.text(draft))
                .contains("not published yet", "Ice stops ferries", "Ferries across", "missing", "outlet, date, link");
        assertThat(Cards.text(asked())).contains("does not answer this");

        JsonNode corrected = filled(draft, "Edit outlet", "The Northern Gazette");
        assertThat(Cards.text(corrected))
                .contains("The Northern Gazette", "date, link")
                .doesNotContain("outlet, date");

        JsonNode othersMayNot = bot.deliver(by(Cards.press(corrected, "Publish", true), "502", "Bo", "0"))
                .callback();
        assertThat(othersMayNot.path("data").path("content").asText()).contains("Only moderators");

        JsonNode published = edit(Cards.press(corrected, "Publish", true));
        assertThat(Cards.text(published)).contains("“Ice stops ferries” is published.");
        assertThat(published.path("components")).isEmpty();

        assertThat(Cards.text(asked())).contains("We will not sail before the ice has gone", "The Northern Gazette");
        assertThat(Cards.text(edit(slash("corpus log", Map.of())))).contains("publish", "confirmed", "amend", "add");
    }

    /// The reply to a moderator.
    private JsonNode edit(ObjectNode packet) {
        return bot.deliver(by(packet, "501", "Mo", MAY_MANAGE)).edit();
    }

    /// What comes of writing something into the form behind a button.
    private JsonNode filled(JsonNode card, String label, String text) {
        ObjectNode press = Cards.press(card, label, true);
        JsonNode form =
                bot.deliver(by(press, "501", "Mo", MAY_MANAGE)).callback().path("data");
        String field = form.path("components")
                .path(0)
                .path("components")
                .path(0)
                .path("custom_id")
                .asText();
        ObjectNode sent = Packets.form(form.path("custom_id").asText(), Map.of(field, text));
        sent.set("message", press.path("message"));
        return edit(sent);
    }

    private JsonNode asked() {
        return bot.deliver(slash("ask", Map.of("question", "What did harbour master Ilse Varga say about the ice?")))
                .edit();
    }
}
