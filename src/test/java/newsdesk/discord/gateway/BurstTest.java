package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.in;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;

/// Many members at the same moment, with the time of the computer: the fake refuses what takes three seconds.
@Isolated
class BurstTest {

    private static final int MEMBERS = 30;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    /// Not one of the first responses is answered before all of them are there.
    @Test
    void firstResponsesDoNotWaitForOneAnother() throws Exception {
        FakeBot bot = desk.bot();
        desk.connect(bot, (interaction, courier) -> courier.defer(interaction.origin(), false));
        desk.discord.faults().together("POST", "/callback", MEMBERS);

        List<Exchange> exchanges = deliver(bot);

        assertThat(exchanges)
                .allMatch(exchange -> exchange.callback().path("type").asInt() == 5);
        assertThat(desk.discord.count("POST", "/callback")).isEqualTo(MEMBERS);
    }

    @Test
    void allAreAcknowledgedInTime(TestReporter reporter) throws Exception {
        FakeBot bot = desk.bot();
        desk.connect(bot, (interaction, courier) -> courier.defer(interaction.origin(), false));
        desk.discord.faults().delay("POST", "/callback", MEMBERS, Duration.ofMillis(150));

        List<Exchange> exchanges = deliver(bot);

        Duration last = exchanges.stream()
                .map(Exchange::callbackTook)
                .max(Duration::compareTo)
                .orElseThrow();
        reporter.publishEntry(
                "the last of %d first responses, Discord taking 150 ms for each, ms".formatted(MEMBERS),
                "" + last.toMillis());
    }

    /// Discord orders the events of each server, and so does Javacord; here nobody waits for a busy server.
    @Test
    void whoeverIsSlowInOneServerDelaysNobody() throws Exception {
        FakeBot bot = desk.bot().alsoIn("200");
        desk.connect(bot, (interaction, courier) -> {
            courier.defer(interaction.origin(), false);
            if (interaction.origin().server().orElseThrow().equals("100")) {
                desk.lost.join();
            }
        });

        Exchange slow = bot.deliver(slash("ask", Map.of()));
        slow.callback();
        Exchange same = bot.deliver(slash("ask", Map.of()));
        Exchange other = bot.deliver(in(slash("ask", Map.of()), "200", "2001", 0));

        assertThat(same.callback().path("type").asInt()).isEqualTo(5);
        assertThat(other.callback().path("type").asInt()).isEqualTo(5);
        desk.lost.complete("the end");
    }

    private static List<Exchange> deliver(FakeBot bot) {
        return IntStream.range(0, MEMBERS)
                .mapToObj(number -> bot.deliver(slash("ask", Map.of("question", "number " + number))))
                .toList();
    }
}
