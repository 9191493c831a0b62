package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.button;
import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.form;
import static newsdesk.discord.fake.Packets.in;
import static newsdesk.discord.fake.Packets.json;
import static newsdesk.discord.fake.Packets.message;
import static newsdesk.discord.fake.Packets.messageMenu;
import static newsdesk.discord.fake.Packets.select;
import static newsdesk.discord.fake.Packets.slash;
import static newsdesk.discord.fake.Packets.typing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newsdesk.discord.Interaction;
import newsdesk.discord.Origin;
import newsdesk.discord.Reception;
import newsdesk.discord.fake.Await;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes in, through the real client.
class ReceptionTest {

    private Desk desk;
    private FakeBot bot;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk();
        bot = desk.bot();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void everyKindOfInteractionComesIn() throws Exception {
        desk.connect(bot);

        bot.deliver(slash("eval answers", Map.of("file", "questions.yaml")));
        assertThat(desk.next(Interaction.Given.class).command()).isEqualTo("eval answers");

        bot.deliver(typing("ask", Map.of("outlet", "sar"), "outlet"));
        Interaction.Typing typing = desk.next(Interaction.Typing.class);
        assertThat(typing.typing()).isEqualTo("outlet");
        assertThat(typing.options()).isEqualTo(Map.of("outlet", "sar"));

        bot.deliver(messageMenu("Ask the coverage about this", message("Is Kharun taken?")));
        Interaction.Picked picked = desk.next(Interaction.Picked.class);
        assertThat(picked.entry()).isEqualTo("Ask the coverage about this");
        assertThat(picked.text()).isEqualTo("Is Kharun taken?");

        bot.deliver(button("evidence:1", "1234"));
        Interaction.Pressed pressed = desk.next(Interaction.Pressed.class);
        assertThat(pressed.button()).isEqualTo("evidence:1");
        assertThat(pressed.message()).isEqualTo("1234");

        bot.deliver(select("outlets", "1234", List.of("a", "b")));
        assertThat(desk.next(Interaction.Chosen.class).choices()).containsExactly("a", "b");

        bot.deliver(form("follow-up", Map.of("question", "And Lavrov?")));
        assertThat(desk.next(Interaction.Submitted.class).fields()).isEqualTo(Map.of("question", "And Lavrov?"));
    }

    @Test
    void whoAskedAndWhereIsKnown() throws Exception {
        desk.connect(bot);

        Exchange exchange = bot.deliver(in(by(slash("ask", Map.of()), "777", "Bo", "8192"), "100", "1002", 0));
        Origin origin = desk.next(Interaction.Given.class).origin();

        assertThat(origin.id()).isEqualTo(exchange.id());
        assertThat(origin.server()).isEqualTo(Optional.of("100"));
        assertThat(origin.channel()).isEqualTo("1002");
        assertThat(origin.member()).isEqualTo(new Origin.Member("777", "Bo", 8192, List.of("300")));
        assertThat(origin.mayBot()).isEqualTo(2147483647);
        assertThat(origin.locale()).isEqualTo("en-GB");
        assertThat(origin).hasToString("interaction " + exchange.id());
    }

    @Test
    void aCommandFromAThreadThatTheBotNeverSawComesIn() throws Exception {
        desk.connect(bot);

        bot.deliver(in(slash("ask", Map.of()), "100", "424242", 12));

        assertThat(desk.next(Interaction.Given.class).origin().channel()).isEqualTo("424242");
    }

    @Test
    void aCommandFromAServerThatTheBotIsNotInComesIn() throws Exception {
        desk.connect(bot);

        bot.deliver(in(slash("ask", Map.of()), "999", "9991", 0));

        assertThat(desk.next(Interaction.Given.class).origin().server()).isEqualTo(Optional.of("999"));
    }

    @Test
    void aCommandInADirectMessageComesIn() throws Exception {
        desk.connect(bot);
        ObjectNode packet = slash("ask", Map.of());
        packet.set("user", packet.path("member").path("user"));
        packet.remove(List.of("guild_id", "member"));

        bot.deliver(packet);
        Origin origin = desk.next(Interaction.Given.class).origin();

        assertThat(origin.server()).isEmpty();
        assertThat(origin.member().id()).isEqualTo("501");
        assertThat(origin.member().may()).isZero();
    }

    @Test
    void aMessageMadeOfNewComponentsCanBeAskedAbout() throws Exception {
        desk.connect(bot);
        ObjectNode target = message("");
        target.put("flags", 32768).set("components", json("""
                {"all":[{"type":17,"components":[{"type":10,"content":"Kharun is quiet."},
                 {"type":9,"components":[{"type":10,"content":"So they say."}],"accessory":{"type":11}}]}]}""").path("all"));

        bot.deliver(messageMenu("Ask the coverage about this", target));

        assertThat(desk.next(Interaction.Picked.class).text()).isEqualTo("Kharun is quiet.\nSo they say.");
    }

    @Test
    void whatCannotBeReadIsAnsweredOnlyToWhoeverSentIt() throws Exception {
        desk.connect(bot);
        ObjectNode unknown = slash("ask", Map.of()).put("type", 42);

        Exchange exchange = bot.deliver(unknown);

        assertThat(exchange.callback().path("type").asInt()).isEqualTo(4);
        assertThat(exchange.callback().path("data").path("content").asText()).contains("/help");
        assertThat(exchange.callback().path("data").path("flags").asInt()).isEqualTo(64);
    }

    @Test
    void whoeverAskedIsToldWhenTheAnswerGoesWrong() throws Exception {
        desk.connect(bot, (interaction, courier) -> {
            if (interaction instanceof Interaction.Given given
                    && given.command().equals("late")) {
                courier.defer(interaction.origin(), false);
            }
            throw new IllegalStateException("a test");
        });

        Exchange early = bot.deliver(slash("early", Map.of()));
        Exchange late = bot.deliver(slash("late", Map.of()));
        Exchange typing = bot.deliver(typing("ask", Map.of("outlet", ""), "outlet"));

        assertThat(early.callback().path("data").path("content").asText()).startsWith("Something went wrong");
        assertThat(late.callback().path("type").asInt()).isEqualTo(5);
        assertThat(late.followUp().path("content").asText()).startsWith("Something went wrong");
        assertThat(typing.callback()).hasToString("{\"type\":8,\"data\":{\"choices\":[]}}");
    }

    @Test
    void serversComeAndGo() throws Exception {
        Connection connection = desk.connect(bot);

        bot.joins("300");
        Reception.Server joined = Await.next(desk.joined, "server that was joined");
        bot.leaves("300");

        assertThat(joined).isEqualTo(new Reception.Server("300", "Server 300", List.of("3001", "3002")));
        assertThat(Await.next(desk.left, "server that was left")).isEqualTo("300");
        assertThat(connection.servers().orElseThrow()).containsExactly("100");
    }

    @Test
    void allServersAreNamedHoweverManyThereAre() throws Exception {
        Connection connection = desk.connect(bot.alsoIn(
                IntStream.rangeClosed(1001, 1450).mapToObj(Integer::toString).toArray(String[]::new)));

        assertThat(connection.servers().orElseThrow()).hasSize(451).contains("100", "1001", "1200", "1201", "1450");
        assertThat(desk.discord.count("GET", "/users/@me/guilds")).isEqualTo(3);
    }

    @Test
    void whereDiscordDoesNotNameTheServersNoneIsTakenForLeft() throws Exception {
        Connection connection = desk.connect(bot);
        desk.discord.faults().error("GET", "/users/@me/guilds", 1, 502, "");

        assertThat(connection.servers()).isEmpty();
    }

    @Test
    void aServerThatWasThereBeforeIsNotGreeted() throws Exception {
        desk.connect(bot);

        bot.joins("300");

        assertThat(Await.next(desk.joined, "server that was joined").id()).isEqualTo("300");
        assertThat(desk.joined).isEmpty();
    }

    @Test
    void anOutageOfAServerIsNoFarewell() throws Exception {
        desk.connect(bot);

        bot.dispatch("GUILD_DELETE", json("{\"id\":\"100\",\"unavailable\":true}"));
        bot.joins("300");
        bot.leaves("300");

        assertThat(Await.next(desk.left, "server that was left")).isEqualTo("300");
    }
}
