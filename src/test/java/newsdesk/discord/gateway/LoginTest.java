package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import newsdesk.discord.Delivery;
import newsdesk.discord.Interaction;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.fake.Relay;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Alone, because Javacord keeps the address of the gateway for all clients of a program.
@Isolated
class LoginTest {

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aBotLogsInReceivesACommandAndAnswersIt() throws Exception {
        FakeBot bot = desk.bot();
        Connection connection = desk.connect(bot);

        Exchange exchange = bot.deliver(slash("ask", Map.of("question", "Who is in Kharun?")));
        Interaction.Given given = desk.next(Interaction.Given.class);
        Delivery deferred = connection.courier().defer(given.origin(), true);

        assertThat(given.command()).isEqualTo("ask");
        assertThat(given.options()).isEqualTo(Map.of("question", "Who is in Kharun?"));
        assertThat(given.origin().member().name()).isEqualTo("Ana");
        assertThat(deferred.arrived()).isTrue();
        assertThat(exchange.callback()).hasToString("{\"type\":5,\"data\":{\"flags\":64}}");
        assertThat(connection.application()).isEqualTo(bot.application());
        assertThat(connection.servers().orElseThrow()).containsExactly("100");
    }

    @Test
    void onlyTheIntentForServersIsAskedFor() throws Exception {
        FakeBot bot = desk.bot();
        desk.connect(bot);

        assertThat(bot.deed("IDENTIFY").content().path("intents").asInt()).isEqualTo(1);
    }

    @Test
    void aTokenThatDiscordDoesNotKnowIsSaidToBeOne() {
        assertThat(reason(desk.login("a.token.that.nobody.knows")))
                .startsWith("Discord does not know this token")
                .contains("Reset Token");
    }

    @ParameterizedTest
    @CsvSource({
        "4004, DISCORD_TOKEN",
        "4014, Privileged Gateway Intents",
        "4013, close code 4013",
        "4000, close code 4000",
    })
    void whyDiscordClosedTheConnectionIsSaid(int code, String expected) {
        FakeBot bot = desk.bot().refusedWith(code);

        assertThat(reason(desk.login(bot.token()))).contains(expected);
    }

    @Test
    void aProxyThatIsNotThereIsSaidNotToBe() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), nobody));

        assertThat(reason(desk.login(desk.bot().token(), proxy, Duration.ofSeconds(30))))
                .contains("cannot be reached")
                .contains("-Dhttps.proxyHost");
    }

    @Test
    void aCertificateThatIsNotTrustedIsSaidToBeOne() {
        Login login = desk.login(desk.bot().token());
        Route honest = new Route(login.route().proxy(), false);

        assertThat(reason(new Login(login.token(), honest, login.habits(), false, login.clock(), login.lost())))
                .contains("certificate")
                .contains("-Djavax.net.ssl.trustStore");
    }

    @Test
    void anErrorOfDiscordIsPassedOn() {
        desk.discord.faults().error("GET", "/gateway/bot", 1, 502, "<html>bad gateway</html>");

        assertThat(reason(desk.login(desk.bot().token()))).contains("502").contains("discordstatus.com");
    }

    @Test
    void aDiscordThatNeverLetsTheBotInIsNotWaitedForForEver() {
        FakeBot bot = desk.bot().kept();

        assertThat(reason(desk.login(bot.token(), desk.discord.proxy(), Duration.ofSeconds(2))))
                .contains("did not let the bot in within 2 s");
    }

    @Test
    void aGatewayWhoseAddressIsNotToldIsNotWaitedForForEver() {
        DiscordWebSocketAdapter.setGateway(null);
        FakeBot bot = desk.bot();
        desk.discord.faults().error("GET", "/gateway", 1, 200, "{\"session_start_limit\":{\"remaining\":1}}");
        desk.discord.faults().error("GET", "/gateway", 1000, 502, "");

        assertThat(reason(desk.login(bot.token(), desk.discord.proxy(), Duration.ofSeconds(2))))
                .contains("did not let the bot in within 2 s");
    }

    @Test
    void loginsThatAreUsedUpAreCounted() {
        desk.discord.faults().error("GET", "/gateway/bot", 1, 200, """
                {"session_start_limit":{"total":1000,"remaining":0,"reset_after":5400000}}""");

        assertThat(reason(desk.login(desk.bot().token())))
                .contains("1000 times a day")
                .contains("91 minutes");
    }

    @Test
    void whatComesInTheVeryMomentOfTheLoginIsNotLost() throws Exception {
        FakeBot bot = desk.bot();
        bot.greetedWith(slash("ask", Map.of("question", "Already there?")));

        desk.connect(bot);

        assertThat(desk.next(Interaction.Given.class).options()).containsEntry("question", "Already there?");
    }

    @Test
    void aHandshakeThatHangsIsNotWaitedForForEver() throws Exception {
        FakeBot bot = desk.bot();
        Relay relay = desk.relay();
        Login login = desk.login(bot.token(), relay.proxy(), Duration.ofSeconds(2));
        relay.makeLinesDeadAfter(1);

        assertThat(reason(login)).contains("did not let the bot in within 2 s");
    }

    @Test
    void twoBotsInOneProgramDoNotDisturbEachOther() throws Exception {
        FakeBot one = desk.bot();
        FakeBot other = desk.bot().alsoIn("200");
        Connection first = desk.connect(one);
        Connection second = desk.connect(other, (interaction, courier) -> courier.defer(interaction.origin(), false));

        Exchange toTheOther = other.deliver(slash("ask", Map.of()));
        Exchange toTheOne = one.deliver(slash("ask", Map.of()));
        first.courier().deferUpdate(desk.next(Interaction.Given.class).origin());

        assertThat(toTheOther.callback().path("type").asInt()).isEqualTo(5);
        assertThat(toTheOne.callback().path("type").asInt()).isEqualTo(6);
        assertThat(second.servers().orElseThrow()).containsExactly("100", "200");
    }

    private static String reason(Login login) {
        return catchThrowableOfType(LoginFailed.class, () -> login.connect(null))
                .reason();
    }
}
