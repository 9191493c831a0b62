package newsdesk.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsdesk.discord.Delivery;
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
        registration = new Registration(desk.connect(bot).courier(), noted);
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void commandsAreRegisteredOnceAndAgainOnlyWhenTheyChange() {
        assertThat(registration.register(bot.application(), commands("ask")))
                .hasValueSatisfying(delivery -> assertThat(delivery.arrived()).isTrue());
        assertThat(registration.register(bot.application(), commands("ask"))).isEmpty();
        assertThat(registration.register(bot.application(), commands("ask", "help")))
                .isPresent();

        assertThat(bot.registration()).hasSize(1);
        assertThat(bot.registration()).hasSize(2);
        assertThat(bot.hasRegistered()).isFalse();
    }

    @Test
    void commandsThatDiscordRefusesAreNotRemembered() {
        Optional<Delivery> delivery = registration.register(bot.application(), commands("Ask"));

        assertThat(delivery)
                .hasValueSatisfying(refused -> assertThat(refused)
                        .isInstanceOfSatisfying(
                                Delivery.Refused.class,
                                refusal ->
                                        assertThat(refusal.explanation()).contains("name: Command name is invalid")));
        assertThat(noted.recall(bot.application())).isEmpty();
        assertThat(desk.discord.takeComplaints()).isNotEmpty();
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
        public Optional<String> recall(String application) {
            return Optional.ofNullable(fingerprints.get(application));
        }

        @Override
        public void remember(String application, String fingerprint) {
            fingerprints.put(application, fingerprint);
        }
    }
}
