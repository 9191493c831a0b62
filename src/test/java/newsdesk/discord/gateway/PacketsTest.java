package newsdesk.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import newsdesk.discord.Courier;
import newsdesk.discord.Interaction;
import newsdesk.discord.Mention;
import newsdesk.discord.Patience;
import newsdesk.discord.Reception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PacketsTest {

    private static final Courier COURIER = new Courier(
            (call, _) -> {
                throw new AssertionError("nothing is sent, yet there was " + call);
            },
            Clock.systemUTC(),
            Patience.USUAL);

    @Test
    @Timeout(60)
    void whatIsBeingDealtWithIsOverWhenTheyAreClosed() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Packets packets = new Packets(new Forgetting(begun, mayEnd, order), COURIER, Clock.systemUTC());
        packets.left("100");
        begun.await();
        Thread closing = Thread.ofPlatform().start(() -> {
            packets.close();
            order.add("closed");
        });
        while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();
        closing.join();

        assertThat(order).containsExactly("written down", "closed");
    }

    /// Writes down that the bot was removed from a server, once it may.
    private record Forgetting(CountDownLatch begun, CountDownLatch mayEnd, List<String> order) implements Reception {

        @Override
        public void received(Interaction interaction, Courier courier) {}

        @Override
        public void mentioned(Mention mention, Courier courier) {}

        @Override
        public void joined(Server server, Courier courier) {}

        @Override
        public void left(String server) {
            begun.countDown();
            try {
                mayEnd.await();
                order.add("written down");
            } catch (InterruptedException _) {
                order.add("interrupted");
            }
        }
    }
}
