package newsdesk.discord.interaction;

import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.Packets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/// More members than there are desks, and members who ask too much.
@Timeout(60)
class BusyDeskTest {

    private static final Limits.PerMinute ENOUGH = new Limits.PerMinute(1000, 1000, 1000);

    private static String content(JsonNode message) {
        return message.path("content").asText();
    }

    /// What is said at last, behind what may have been said of the place in line.
    private static String answer(Exchange exchange) {
        String said = content(exchange.edit());
        while (said.isEmpty()) {
            said = content(exchange.edit());
        }
        return said;
    }

    @Test
    void whoeverComesWhenAllDesksAreTakenIsToldTheirPlaceAndWhoFindsNoChairIsTurnedAway() throws Exception {
        try (House house = new House(new Limits(1, 1, ENOUGH), false)) {
            Exchange slow = house.bot.deliver(slash("slow", Map.of()));
            slow.edit();
            house.begun.await();
            house.nanos.addAndGet(CardAudience.PAUSE.toNanos());

            Exchange waiting = house.bot.deliver(slash("ask", Map.of("text", "second")));
            assertThat(waiting.callback().path("type").asInt()).isEqualTo(5);
            assertThat(waiting.edit().toString()).contains("You are next");
            Exchange late = house.bot.deliver(slash("ask", Map.of("text", "third")));
            assertThat(content(late.edit())).contains("Too many questions are waiting");

            house.mayEnd.countDown();
            assertThat(content(waiting.edit())).isEqualTo("second");
        }
    }

    @Test
    void whoeverAsksTooOftenIsToldHowLongToWaitAndNobodyElseSeesIt() throws Exception {
        try (House house = new House(new Limits(4, 50, new Limits.PerMinute(1, 1000, 1000)), false)) {
            house.bot.deliver(slash("ask", Map.of("text", "first"))).edit();

            JsonNode told =
                    house.bot.deliver(slash("ask", Map.of("text", "second"))).callback();

            assertThat(told.path("data").path("flags").asInt()).isEqualTo(64);
            assertThat(content(told.path("data"))).isEqualTo("That was a lot at once. Please try again in 60 seconds.");
            assertThat(content(house.bot
                            .deliver(by(slash("ask", Map.of("text", "other")), "502", "Bo", "0"))
                            .edit()))
                    .isEqualTo("other");
            house.nanos.addAndGet(Duration.ofSeconds(60).toNanos());
            assertThat(content(house.bot
                            .deliver(slash("ask", Map.of("text", "third")))
                            .edit()))
                    .isEqualTo("third");
        }
    }

    @Test
    void thirtyMembersAtOnceAreAllPromisedAndAllAnswered(TestReporter reporter) throws Exception {
        try (House house = new House()) {
            List<Exchange> all = IntStream.range(0, 30)
                    .mapToObj(number -> house.bot.deliver(slash("ask", Map.of("text", "number " + number))))
                    .toList();

            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).callback().path("type").asInt()).isEqualTo(5);
            }
            Duration last = all.stream()
                    .map(Exchange::callbackTook)
                    .max(Duration::compareTo)
                    .orElseThrow();
            reporter.publishEntry("the last of 30 commands was acknowledged after ms", "" + last.toMillis());
            assertThat(all).allMatch(exchange -> answer(exchange).startsWith("number"));
        }
    }

    @Test
    void aMessageThatNamesTheBotIsAnsweredBelowIt() throws Exception {
        try (House house = new House(new Limits(4, 50, ENOUGH), true)) {
            house.bot.dispatch("MESSAGE_CREATE", message(house, "<@%s> what fell?".formatted(house.bot.application())));
            house.desk.discord.awaitRequest("POST", "/channels/1001/messages");

            JsonNode answer = house.desk.discord.requests().stream()
                    .filter(request -> request.path().equals("/channels/1001/messages"))
                    .findFirst()
                    .orElseThrow()
                    .body();
            assertThat(content(answer)).isEqualTo("what fell?");
            assertThat(answer.path("message_reference").path("message_id").asText())
                    .isEqualTo("800");
        }
    }

    /// Javacord fails on the second of these, and takes the channel of the third for a private one, whose commands it
    /// then loses. None of them reaches it.
    @Test
    void messagesThatDoNotNameTheBotAreNotReadAndDoNoHarm() throws Exception {
        try (House house = new House(new Limits(4, 50, ENOUGH), true)) {
            house.bot.dispatch("MESSAGE_CREATE", message(house, "nothing for the bot"));
            ObjectNode newer = message(house, "");
            newer.putArray("components").addObject().put("type", 17).putArray("components");
            house.bot.dispatch("MESSAGE_CREATE", newer);
            ObjectNode hidden = message(house, "<@%s> hidden".formatted(house.bot.application()));
            hidden.remove("guild_id");
            house.bot.dispatch("MESSAGE_CREATE", hidden.put("flags", 64));
            ObjectNode ofABot = message(house, "<@%s> I am a bot".formatted(house.bot.application()));
            ((ObjectNode) ofABot.path("author")).put("bot", true);
            house.bot.dispatch("MESSAGE_CREATE", ofABot);

            assertThat(content(house.bot
                            .deliver(slash("ask", Map.of("text", "still here")))
                            .edit()))
                    .isEqualTo("still here");
            assertThat(house.desk.discord.count("POST", "/channels/")).isZero();
        }
    }

    @Test
    void aBareNameIsAskedWhatIsWanted() throws Exception {
        try (House house = new House(new Limits(4, 50, ENOUGH), true)) {
            house.bot.dispatch("MESSAGE_CREATE", message(house, "<@%s>".formatted(house.bot.application())));
            house.desk.discord.awaitRequest("POST", "/channels/1001/messages");

            assertThat(house.desk.discord.requests().getLast().body().toString())
                    .contains("Ask me something");
        }
    }

    private static ObjectNode message(House house, String text) {
        assertThat(house.bot.application()).isNotEmpty();
        ObjectNode message = Packets.message(text).put("guild_id", "100");
        message.putObject("member").putArray("roles");
        return message;
    }
}
