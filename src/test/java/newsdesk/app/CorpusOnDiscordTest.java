package newsdesk.app;

import static newsdesk.app.ServedDesk.ELSEWHERE;
import static newsdesk.app.ServedDesk.HOME;
import static newsdesk.app.ServedDesk.MAY_MANAGE;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A moderator of a home server keeps the corpus on Discord.
@Timeout(120)
class CorpusOnDiscordTest {

    @TempDir
    Path home;

    private ServedDesk served;
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        write("harbour", "The harbour at Ostrel has been closed since Monday, Minister Anna Brook said.");
        // So much time passes between two looks at the clock that every step is shown.
        served =
                new ServedDesk(home, () -> nanos.addAndGet(Duration.ofSeconds(3).toNanos()));
    }

    @AfterEach
    void close() throws Exception {
        served.close();
    }

    private void write(String name, String body) throws IOException {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(
                corpus.resolve(name + ".md"),
                "---\nid: %s\nheadline: News of the %s\noutlet: The Courier\npublished: 2031-03-04\n---\n%s\n"
                        .formatted(name, name, body));
    }

    private JsonNode moderator(ObjectNode packet) {
        return card(served.bot.deliver(ServedDesk.from(HOME, "7", MAY_MANAGE, packet)));
    }

    /// The last change of the answer; those before are progress.
    private JsonNode card(Exchange exchange) {
        assertThat(exchange.callback().path("data").path("content").asText())
                .as("refusal")
                .isEmpty();
        while (true) {
            JsonNode edit = exchange.edit();
            if (!Cards.text(edit).contains("⏳")) {
                return edit;
            }
            progress.add(Cards.text(edit));
        }
    }

    private String said(String command, Map<String, String> options) {
        return Cards.text(moderator(slash(command, new TreeMap<>(options))));
    }

    private String refused(ObjectNode packet) {
        return served.bot
                .deliver(packet)
                .callback()
                .path("data")
                .path("content")
                .asText();
    }

    @Test
    void aModeratorReindexesIsWarnedPublishesAllTheSameGoesBackAndReadsTheLog() throws IOException {
        assertThat(said("corpus reindex", Map.of())).contains("A new index is in service", "harbour");
        assertThat(progress).isNotEmpty();
        assertThat(said(
                        "corpus golden add",
                        Map.of("question", "Which harbour is closed?", "words", "Ostrel", "expect", "answered")))
                .contains("must be answered, saying");
        assertThat(said("corpus golden run", Map.of())).contains("1 of 1 as expected.");

        Files.delete(home.resolve("corpus/harbour.md"));
        write("bridge", "The bridge at Vell was opened on Sunday.");
        JsonNode warned = moderator(slash("corpus reindex", Map.of()));
        assertThat(Cards.text(warned)).contains("was not put into service", "1 of 1 golden questions fail");

        String button = "Publish all the same";
        assertThat(refused(ServedDesk.from(HOME, "8", "0", Cards.press(warned, button, true))))
                .isEqualTo("Only moderators may do that.");
        assertThat(refused(ServedDesk.from(ELSEWHERE, "9", MAY_MANAGE, Cards.press(warned, button, true))))
                .contains("/corpus reindex is for the moderators of the servers that keep the corpus");
        assertThat(Cards.text(moderator(Cards.press(warned, button, true))))
                .contains("A new index is in service", "0 of 1 as expected");

        assertThat(said("corpus rollback", Map.of())).contains("Generation 1 is in service again");
        assertThat(said("corpus log", Map.of()))
                .contains("you", "rollback", "whatever golden questions say", "refused: 1 of 1", "golden add");
        assertThat(Cards.text(card(
                        served.bot.deliver(ServedDesk.from(HOME, "10", MAY_MANAGE, slash("corpus log", Map.of()))))))
                .contains("moderator ")
                .doesNotContain("you");
    }

    @Test
    void aDryRunChangesNothingAndIsNotInTheLog() {
        assertThat(said("corpus reindex", Map.of("dry-run", "true"))).contains("Tried only", "harbour");

        assertThat(said("corpus log", Map.of())).contains("0 lines");
        assertThat(served.office.generations.inService()).isEmpty();
    }
}
