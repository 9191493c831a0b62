package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsdesk.discord.Interaction;
import newsdesk.discord.fake.Await;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The tests mostly wait for Javacord, which pauses before it connects again; so they do it together.
@Execution(ExecutionMode.CONCURRENT)
class StayingAliveTest {

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
    void discordAsksForAnotherConnectionAndGetsIt() throws Exception {
        FakeBot bot = connected();

        bot.command(7, NullNode.getInstance());
        bot.deed("RESUME");

        assertThatItAnswers(bot);
    }

    @Test
    void discordForgetsTheSessionAndTheBotLogsInAnew() throws Exception {
        FakeBot bot = connected();

        bot.command(9, BooleanNode.FALSE);
        bot.deed("IDENTIFY");

        assertThatItAnswers(bot);
    }

    @Test
    void discordHangsUpAndTheBotComesBack() throws Exception {
        FakeBot bot = connected();

        bot.hangUp(4000);
        bot.deed("RESUME");

        assertThatItAnswers(bot);
    }

    @Test
    void theLineIsCutAndTheBotComesBack() throws Exception {
        Relay relay = desk.relay();
        FakeBot bot = connected();

        relay.cut();
        bot.deed("RESUME");

        assertThatItAnswers(bot);
    }

    @Test
    void whatComesWhileTheBotIsAwayReachesItWhenItIsBack() throws Exception {
        Relay relay = desk.relay();
        FakeBot bot = connected();

        relay.cut();
        bot.deed("BROKEN");
        Exchange missed = bot.deliver(slash("ask", Map.of()));

        assertThat(desk.next(Interaction.Given.class).origin().id()).isEqualTo(missed.id());
    }

    @Test
    @Timeout(60)
    void aLineOnWhichNothingComesAnyMoreIsReplaced() throws Exception {
        desk.acknowledging = Duration.ofMillis(400);
        Relay relay = desk.relay();
        FakeBot bot = connected();

        relay.goDead();
        letTimePassUntil(bot, "RESUME");

        assertThatItAnswers(bot);
    }

    @Test
    @Timeout(60)
    void aHandshakeOnWhichNothingComesIsGivenUp() throws Exception {
        Relay relay = desk.relay();
        FakeBot bot = connected();

        relay.makeNewLinesDead(true);
        relay.cut();
        bot.deed("BROKEN");
        relay.newLine();
        relay.makeNewLinesDead(false);
        letTimePassUntil(bot, "RESUME");

        assertThatItAnswers(bot);
    }

    @Test
    void aQuietLineIsLeftAlone() throws Exception {
        FakeBot bot = connected();

        for (int time = 0; time < 5; time++) {
            desk.nanos.addAndGet(Duration.ofSeconds(99).toNanos());
            bot.signOfLife();
            assertThatItAnswers(bot);
        }

        assertThat(desk.lost).isNotDone();
        assertThat(bot.otherDeeds()).isEmpty();
    }

    @Test
    void withoutAnyConnectionForFiveMinutesTheBotGivesUpAloud() throws Exception {
        Relay relay = desk.relay();
        FakeBot bot = connected();

        relay.makeNewLinesDead(true);
        relay.cut();
        bot.deed("BROKEN");
        desk.nanos.addAndGet(Duration.ofSeconds(301).toNanos());

        assertThat(Await.result(desk.lost, "sentence for whoever runs the bot")).contains("5 minutes");
    }

    @Test
    void beingTurnedAwayAgainAndAgainIsNotTakenForLife() throws Exception {
        FakeBot bot = connected();

        bot.refusedWith(4000);
        bot.command(9, BooleanNode.FALSE);
        bot.deed("IDENTIFY");
        desk.nanos.addAndGet(Duration.ofSeconds(301).toNanos());

        assertThat(Await.result(desk.lost, "sentence for whoever runs the bot")).contains("start the bot again");
    }

    @Test
    void aTokenThatIsWithdrawnIsSaidToBeAtOnce() throws Exception {
        FakeBot bot = connected();

        bot.hangUp(4004);

        assertThat(Await.result(desk.lost, "sentence for whoever runs the bot")).contains("DISCORD_TOKEN");
    }

    /// A last sign of life may still be on its way when time begins to pass; then more of it has to.
    private void letTimePassUntil(FakeBot bot, String deed) throws InterruptedException {
        Optional<FakeBot.Deed> done = Optional.empty();
        while (!done.map(FakeBot.Deed::name).equals(Optional.of(deed))) {
            if (done.isEmpty()) {
                desk.nanos.addAndGet(Duration.ofSeconds(101).toNanos());
            }
            done = bot.deedWithin(Duration.ofSeconds(5));
        }
    }

    private FakeBot connected() throws Exception {
        FakeBot bot = desk.bot();
        desk.connect(bot, (interaction, courier) -> {
            courier.defer(interaction.origin(), false);
            desk.received.add(interaction);
        });
        bot.deed("IDENTIFY");
        return bot;
    }

    private void assertThatItAnswers(FakeBot bot) {
        Exchange exchange = bot.deliver(slash("ask", Map.of()));
        assertThat(exchange.callback().path("type").asInt()).isEqualTo(5);
    }
}
