package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.json;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import newsdesk.discord.Delivery;
import newsdesk.discord.Interaction;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/// Alone, because it looks at all threads of the program.
@Isolated
class LeavingTest {

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    @Timeout(20)
    void closingEndsEveryThreadThatWouldKeepTheProgramAlive() throws Exception {
        List<Thread> before = lasting();
        FakeBot bot = desk.bot();
        Connection connection = desk.connect(bot);

        connection.close();

        assertThat(bot.deed("CLOSED 1000")).isNotNull();
        for (Thread thread : lasting()) {
            if (!before.contains(thread)) {
                thread.join();
            }
        }
    }

    @Test
    @Timeout(10)
    void closingADeadLineDoesNotTakeForEver() throws Exception {
        Relay relay = desk.relay();
        Connection connection = desk.connect(desk.bot());
        relay.goDead();

        connection.close();
    }

    @Test
    void whatIsSentAfterClosingIsSaidToBeLost() throws Exception {
        FakeBot bot = desk.bot();
        Connection connection = desk.connect(bot);
        bot.deliver(slash("ask", Map.of()));
        Interaction.Given given = desk.next(Interaction.Given.class);
        connection.close();

        assertThat(connection.courier().progress(given.origin(), json("{\"content\":\"Too late\"}")))
                .isInstanceOf(Delivery.Lost.class);
    }

    private static List<Thread> lasting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && !thread.getName().startsWith("MockWebServer"))
                .toList();
    }
}
