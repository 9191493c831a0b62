package newsdesk.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsdesk.discord.Delivery;
import newsdesk.discord.HomeServers;
import newsdesk.discord.Registration;
import newsdesk.discord.fake.FakeBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrationOnTheWireTest {

    private final NotedFingerprints noted = new NotedFingerprints();
    private Desk desk;
    private FakeBot bot;
    private Registration registration;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk();
        bot = desk.bot();
        registration = new Registration(desk.connect(bot).courier(), noted, bot.application());
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void commandsAreRegisteredOnceAndAgainOnlyWhenTheyChange() {
        assertThat(registration.register(commands("ask")))
                .hasValueSatisfying(delivery -> assertThat(delivery.arrived()).isTrue());
        assertThat(registration.register(commands("ask"))).isEmpty();
        assertThat(registration.register(commands("ask", "help"))).isPresent();

        assertThat(bot.registration()).hasSize(1);
        assertThat(bot.registration()).hasSize(2);
        assertThat(bot.hasRegistered()).isFalse();
    }

    @Test
    void commandsThatDiscordRefusesAreNotRemembered() {
        Optional<Delivery> delivery = registration.register(commands("Ask"));

        assertThat(delivery)
                .hasValueSatisfying(refused -> assertThat(refused)
                        .isInstanceOfSatisfying(
                                Delivery.Refused.class,
                                refusal ->
                                        assertThat(refusal.explanation()).contains("name: Command name is invalid")));
        assertThat(noted.recall(bot.application())).isEmpty();
        assertThat(desk.discord.takeComplaints()).isNotEmpty();
    }

    @Test
    void commandsForAServerAreToldToItOnceAndAgainOnlyWhenTheyChange() {
        bot.alsoIn("200");

        assertThat(registration.register("100", commands("corpus"))).isPresent();
        assertThat(registration.register("100", commands("corpus"))).isEmpty();
        assertThat(registration.register("200", commands("corpus"))).isPresent();
        assertThat(registration.register("200", commands("corpus", "more"))).isPresent();

        assertThat(bot.registrationAtServer().server()).isEqualTo("100");
        assertThat(bot.registrationAtServer().server()).isEqualTo("200");
        assertThat(bot.registrationAtServer().names()).containsExactly("corpus", "more");
        assertThat(bot.hasRegistered()).isFalse();
        assertThat(registration.servers()).containsExactly("100", "200");
    }

    @Test
    void aServerThatIsNoHomeAnyMoreLosesItsCommands() {
        bot.alsoIn("200");
        homes("100").settle(Set.of("100", "200"));
        assertThat(bot.registrationAtServer().names()).containsExactly("corpus");

        homes("200").settle(Set.of("100", "200"));

        FakeBot.AtServer lost = bot.registrationAtServer();
        assertThat(lost.server()).isEqualTo("100");
        assertThat(lost.names()).isEmpty();
        assertThat(bot.registrationAtServer().server()).isEqualTo("200");
        assertThat(registration.servers()).containsExactly("200");
        homes("200").settle(Set.of("100", "200"));
        assertThat(bot.hasRegistered()).isFalse();
    }

    @Test
    void aHomeThatTheBotIsAddedToLaterGetsItsCommandsThen() {
        HomeServers homes = homes("100", "200");
        homes.settle(Set.of("100"));
        assertThat(bot.registrationAtServer().server()).isEqualTo("100");

        bot.alsoIn("200", "300");
        homes.joined("200");
        homes.joined("300");

        assertThat(bot.registrationAtServer().server()).isEqualTo("200");
        assertThat(bot.hasRegistered()).isFalse();
    }

    @Test
    void aHomeThatTheBotLeftAndCameBackToIsToldAgain() {
        HomeServers homes = homes("100");
        homes.settle(Set.of("100"));
        bot.registrationAtServer();

        homes.left("100");
        assertThat(registration.servers()).isEmpty();
        homes.joined("100");

        assertThat(bot.registrationAtServer().names()).containsExactly("corpus");
    }

    @Test
    void whereDiscordRefusesToTakeCommandsAwayTheServerIsForgotten() {
        noted.remember(bot.application() + " in servers", "400");

        homes("100").settle(Set.of("100", "400"));

        assertThat(registration.servers()).containsExactly("100");
    }

    private HomeServers homes(String... servers) {
        return new HomeServers(registration, Set.of(servers), commands("corpus"));
    }

    private static ArrayNode commands(String... names) {
        ArrayNode commands = JsonNodeFactory.instance.arrayNode();
        for (String name : names) {
            commands.addObject()
                    .put("name", name)
                    .put("type", 1)
                    .put("description", "Does something.")
                    .put("default_member_permissions", "32")
                    .putArray("contexts")
                    .add(0);
        }
        return commands;
    }

    private static final class NotedFingerprints implements Registration.Memory {

        private final Map<String, String> fingerprints = new HashMap<>();

        @Override
        public Optional<String> recall(String name) {
            return Optional.ofNullable(fingerprints.get(name));
        }

        @Override
        public void remember(String name, String told) {
            fingerprints.put(name, told);
        }
    }
}
