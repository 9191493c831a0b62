package newsdesk.app;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.Packets;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.Workshop.Candidate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What moderators do while an index is built that is not in service yet.
@Timeout(120)
class DuringAReindexTest {

    private static final String QUESTION = "Which harbour has been closed since Monday?";

    @TempDir
    Path home;

    private ServedDesk served;
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void open() throws Exception {
        write("harbour", "The harbour at Ostrel has been closed since Monday, Minister Anna Brook said.");
        // So much time passes between two looks at the clock that every step is shown.
        served =
                new ServedDesk(home, () -> nanos.addAndGet(Duration.ofSeconds(3).toNanos()));
        served.office.withoutVectors.reindex(served.office.corpus, Progress.UNWATCHED);
        write("bridge", "The bridge at Vell was opened on Tuesday.");
    }

    @AfterEach
    void close() throws Exception {
        served.close();
    }

    private void write(String name, String body) throws IOException {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Files.writeString(corpus.resolve(name + ".md"), "---\nid: %s\n---\n%s\n".formatted(name, body));
    }

    private Exchange moderator(ObjectNode packet) {
        return served.bot.deliver(ServedDesk.from(HOME, "7", MAY_MANAGE, packet));
    }

    private static JsonNode card(Exchange exchange) {
        JsonNode edit = exchange.edit();
        while (Cards.text(edit).contains("⏳")) {
            edit = exchange.edit();
        }
        return edit;
    }

    private String said(String command, Map<String, String> options) {
        return Cards.text(card(moderator(slash(command, new TreeMap<>(options)))));
    }

    private Candidate beingBuilt() {
        return served.office.withoutVectors.prepare(served.office.corpus, Progress.UNWATCHED);
    }

    @Test
    void retractionCountsForTheNextQuestionAndForTheIndexThatIsBeingBuilt() {
        assertThat(said("ask", Map.of("question", QUESTION))).contains("Ostrel has been closed");
        try (Candidate candidate = beingBuilt()) {
            assertThat(said("corpus retract", Map.of("article", "harbour")))
                    .contains("Retracted", "follows the reindex that is under way");
            assertThat(said("ask", Map.of("question", QUESTION))).doesNotContain("Ostrel has been closed");

            assertThat(candidate.publish(Progress.UNWATCHED).coverage().articles())
                    .isEqualTo(2);
            assertThat(said("ask", Map.of("question", QUESTION))).doesNotContain("Ostrel has been closed");
        }
        while (!served.office.generations.stampInService().equals(Optional.of(served.office.corpus.stamp()))) {
            Thread.onSpinWait();
        }
        assertThat(served.office.coverage().orElseThrow().articles()).isEqualTo(1);
    }

    @Test
    void publicationWaitsForItsTurnAndSaysSo() {
        JsonNode pasted = card(moderator(slash("corpus add", Map.of())));
        JsonNode form = moderator(Cards.press(pasted, "Paste the text", true))
                .callback()
                .path("data");
        ObjectNode filled = Packets.form(
                form.path("custom_id").asText(),
                Map.of("text", "Ice stops ferries\nThe ferries at Skagen stood still."));
        filled.set("message", Cards.press(pasted, "Paste the text", true).path("message"));
        card(moderator(filled));
        String draft = served.office.ledger().drafts().newest(1).getFirst().id();

        Exchange publishing;
        try (Candidate candidate = beingBuilt()) {
            publishing = moderator(slash("corpus publish", new TreeMap<>(Map.of("draft", draft))));
            while (!Cards.text(publishing.edit()).contains("aiting for a reindex that is under way")) {
                Thread.onSpinWait();
            }
            candidate.publish(Progress.UNWATCHED);
        }

        assertThat(Cards.text(card(publishing)))
                .contains("“Ice stops ferries” is published. Answers can rest on it from now on.");
        assertThat(served.office.coverage().orElseThrow().articles()).isEqualTo(3);
    }
}
