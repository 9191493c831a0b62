package newsdesk.discord.gateway;

import static newsdesk.discord.fake.Packets.button;
import static newsdesk.discord.fake.Packets.json;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import newsdesk.discord.Courier;
import newsdesk.discord.Delivery;
import newsdesk.discord.Interaction;
import newsdesk.discord.Origin;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the courier does with the answers of Discord, through the real client.
@Execution(ExecutionMode.CONCURRENT)
class CourierOnTheWireTest {

    private static final ObjectNode WORDS = json("{\"content\":\"Kharun lies on the Sar.\"}");

    private Desk desk;
    private FakeBot bot;
    private Courier courier;
    private Exchange exchange;
    private Origin origin;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk();
        bot = desk.bot();
        logIn();
    }

    private void logIn() throws LoginFailed {
        courier = desk.connect(bot).courier();
        receive(slash("ask", Map.of()));
    }

    /// With less time for each attempt at a first response.
    private void logInInAHurry() throws LoginFailed {
        desk.acknowledging = Duration.ofMillis(400);
        bot = desk.bot();
        logIn();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private void receive(ObjectNode packet) {
        exchange = bot.deliver(packet);
        origin = desk.next(Interaction.class).origin();
    }

    @Test
    void everyWayOfAnsweringArrives() {
        assertThat(courier.defer(origin, false).arrived()).isTrue();
        assertThat(courier.progress(origin, WORDS).arrived()).isTrue();
        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Delivered(Optional.of(exchange.original())));
        Delivery followUp = courier.followUp(origin, WORDS, true);
        String id = ((Delivery.Delivered) followUp).message().orElseThrow();
        assertThat(courier.editFollowUp(origin, id, WORDS).arrived()).isTrue();
        assertThat(courier.deleteFollowUp(origin, id).arrived()).isTrue();
        assertThat(courier.delete(origin).arrived()).isTrue();

        assertThat(exchange.callback()).hasToString("{\"type\":5}");
        assertThat(exchange.edit().path("content").asText()).isEqualTo("Kharun lies on the Sar.");
        assertThat(exchange.followUp().path("flags").asInt()).isEqualTo(64);
        assertThat(exchange.deletion()).endsWith("/messages/" + id);
        assertThat(exchange.deletion()).endsWith("/messages/@original");
    }

    @Test
    void aButtonChangesItsMessage() {
        receive(button("evidence", "1234"));

        assertThat(courier.update(origin, WORDS).arrived()).isTrue();
        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Delivered(Optional.of("1234")));
        assertThat(exchange.callback().path("type").asInt()).isEqualTo(7);
    }

    @Test
    void anImmediateAnswerSuggestionsAndAFormArrive() {
        assertThat(courier.respond(origin, WORDS, true).arrived()).isTrue();
        assertThat(exchange.callback().path("data").path("flags").asInt()).isEqualTo(64);

        receive(slash("ask", Map.of()));
        ArrayNode choices = JsonNodeFactory.instance.arrayNode();
        choices.addObject().put("name", "Sar Herald").put("value", "sar-herald");
        assertThat(courier.suggest(origin, choices).arrived()).isTrue();
        assertThat(exchange.callback().path("data").path("choices")).isEqualTo(choices);

        receive(slash("ask", Map.of()));
        ObjectNode form = json("""
                {"custom_id":"follow-up","title":"Follow up","components":[{"type":1,"components":[
                 {"type":4,"custom_id":"question","style":1,"label":"Your question"}]}]}""");
        assertThat(courier.open(origin, form).arrived()).isTrue();
        assertThat(exchange.callback().path("data")).isEqualTo(form);
    }

    @Test
    void messagesInChannelsArrive() {
        Delivery posted = courier.post("1001", WORDS);
        String id = ((Delivery.Delivered) posted).message().orElseThrow();

        assertThat(courier.editMessage("1001", id, WORDS).arrived()).isTrue();
        assertThat(courier.deleteMessage("1001", id).arrived()).isTrue();
    }

    @Test
    void noMessageMentionsAnybodyEvenIfItWantsTo() {
        ObjectNode loud = json("{\"content\":\"@everyone\",\"allowed_mentions\":{\"parse\":[\"everyone\"]}}");

        courier.defer(origin, false);
        courier.edit(origin, loud);
        courier.post("1001", loud);

        assertThat(exchange.edit().path("allowed_mentions")).hasToString("{\"parse\":[]}");
        assertThat(loud.path("allowed_mentions").path("parse")).hasSize(1);
    }

    @Test
    void aSecondFirstResponseIsRefused() {
        courier.defer(origin, false);

        assertThat(courier.defer(origin, false)).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo(40060);
        });
    }

    @Test
    void aFirstResponseAfterThreeSecondsIsNotEvenSent() {
        desk.clock.advance(Duration.ofSeconds(3));

        assertThat(courier.defer(origin, false)).isEqualTo(new Delivery.Expired());
        assertThat(desk.discord.count("POST", "/callback")).isZero();
    }

    @Test
    void aFirstResponseThatDiscordNoLongerWantsHasExpired() {
        desk.discord
                .faults()
                .error("POST", "/callback", 1, 404, "{\"code\":10062,\"message\":\"Unknown interaction\"}");

        assertThat(courier.defer(origin, false)).isEqualTo(new Delivery.Expired());
    }

    @Test
    void anAnswerAfterFifteenMinutesHasExpired() {
        courier.defer(origin, false);
        desk.clock.advance(Duration.ofMinutes(15));

        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Expired());
        assertThat(courier.followUp(origin, WORDS, false)).isEqualTo(new Delivery.Expired());
        assertThat(desk.discord.count("PATCH", "")).isZero();
    }

    @Test
    void anAnswerOfWhichDiscordSaysThatItIsTooLateHasExpired() {
        courier.defer(origin, false);
        desk.discord
                .faults()
                .error("PATCH", "@original", 1, 401, "{\"code\":50027,\"message\":\"Invalid Webhook Token\"}");

        assertThat(courier.edit(origin, WORDS)).isEqualTo(new Delivery.Expired());
    }

    @Test
    void aMessageThatIsTooLongIsRefusedWithItsField() {
        courier.defer(origin, false);

        Delivery delivery = courier.edit(origin, json("{\"embeds\":[{\"title\":\"%s\"}]}".formatted("a".repeat(257))));

        assertThat(delivery).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(50035);
            assertThat(refused.explanation()).contains("title: Must be 256 or fewer");
        });
        assertThat(desk.discord.takeComplaints()).isNotEmpty();
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void anAnswerIsRepeatedUntilDiscordHasRecovered(int status) {
        courier.defer(origin, false);
        desk.discord.faults().error("PATCH", "@original", 4, status, "<html>no gateway</html>");

        assertThat(courier.edit(origin, WORDS).arrived()).isTrue();
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(5);
    }

    @Test
    void progressIsNotRepeated() {
        courier.defer(origin, false);
        desk.discord.faults().error("PATCH", "@original", 1, 502, "");

        assertThat(courier.progress(origin, WORDS)).isInstanceOf(Delivery.Lost.class);
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(1);
    }

    @Test
    void aFirstResponseThatHangsIsSentAgainBesideTheOne() throws Exception {
        logInInAHurry();
        desk.discord.faults().silence("POST", "/callback", 1);

        assertThat(courier.defer(origin, false).arrived()).isTrue();
        assertThat(desk.discord.count("POST", "/callback")).isGreaterThan(1);
    }

    @Test
    void aFirstResponseWhoseAnswerWasLostHasArrived() throws Exception {
        logInInAHurry();
        desk.discord.faults().loseAnswer("POST", "/callback", 1);

        assertThat(courier.defer(origin, false).arrived()).isTrue();
        assertThat(exchange.callback().path("type").asInt()).isEqualTo(5);
    }

    @Test
    void anAnswerThatHangsIsSentAgain() {
        courier.defer(origin, false);
        desk.discord.faults().silence("PATCH", "@original", 1);

        assertThat(courier.edit(origin, WORDS).arrived()).isTrue();
    }

    @Test
    void deletingWhatIsGoneIsNoFault() {
        courier.defer(origin, false);

        assertThat(courier.delete(origin).arrived()).isTrue();
        assertThat(courier.delete(origin).arrived()).isTrue();
    }

    @Test
    void whenDiscordAsksForAPauseItGetsOne() {
        courier.defer(origin, false);
        desk.discord.faults().slowDown("PATCH", "@original", 2, 0.3);

        assertThat(courier.edit(origin, WORDS).arrived()).isTrue();
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none", "1", "0.6", "soon"})
    void theWallBeforeDiscordIsNotRunAgainst(String retryAfter) {
        courier.defer(origin, false);
        desk.discord.faults().ban("PATCH", "@original", 2, Optional.ofNullable(retryAfter));

        assertThat(courier.edit(origin, WORDS).arrived()).isTrue();
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(3);
    }

    @Test
    void aPageInsteadOfAnAnswerIsNotRunAgainst() {
        courier.defer(origin, false);
        desk.discord.faults().page("PATCH", "@original", 1);

        assertThat(courier.edit(origin, WORDS).arrived()).isTrue();
        assertThat(desk.discord.count("PATCH", "@original")).isEqualTo(2);
    }

    @Test
    void oneMemberDoesNotWaitForWhatHangsForAnother() {
        courier.defer(origin, false);
        desk.discord.faults().silence("PATCH", origin.token(), 1);
        Thread hanging = Thread.ofVirtual().start(() -> courier.edit(origin, WORDS));
        desk.discord.awaitRequest("PATCH", origin.token());
        Origin first = origin;

        receive(slash("ask", Map.of()));
        courier.defer(origin, false);
        courier.edit(origin, WORDS);

        assertThat(exchange.edit().path("content").asText()).startsWith("Kharun");
        assertThat(desk.discord.count("PATCH", first.token())).isEqualTo(1);
        hanging.interrupt();
    }

    @Test
    void whatBelongsToOneAnswerArrivesInItsOrder() throws InterruptedException {
        courier.defer(origin, false);
        desk.discord.faults().error("PATCH", "@original", 3, 502, "");
        Thread earlier = Thread.ofVirtual().start(() -> courier.edit(origin, json("{\"content\":\"half\"}")));
        desk.discord.awaitRequest("PATCH", origin.token());

        courier.edit(origin, json("{\"content\":\"whole\"}"));
        earlier.join();

        assertThat(exchange.edit().path("content").asText()).isEqualTo("half");
        assertThat(exchange.edit().path("content").asText()).isEqualTo("whole");
    }

    @Test
    void answersNeedNoTokenOfTheBot() {
        courier.defer(origin, false);
        courier.edit(origin, WORDS);

        assertThat(desk.discord.requests())
                .filteredOn(request ->
                        request.path().startsWith("/webhooks") || request.path().startsWith("/interactions"))
                .allMatch(request -> !request.authorised())
                .extracting(newsdesk.discord.fake.Recorded::body)
                .allMatch(JsonNode::isObject);
    }
}
