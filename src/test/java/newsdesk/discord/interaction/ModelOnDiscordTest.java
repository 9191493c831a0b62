package newsdesk.discord.interaction;

import static newsdesk.discord.fake.Cards.press;
import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import newsdesk.app.Staffed;
import newsdesk.command.Editors;
import newsdesk.discord.fake.Cards;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.FakeBot;
import newsdesk.discord.gateway.Desk;
import newsdesk.scenario.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Members ask where a language model is set up, with the real client on a fake Discord.
@Timeout(120)
class ModelOnDiscordTest {

    private static final String TROOPS = "Did Trump rule out sending U.S. troops to Ukraine?";
    private static final String RULED_OUT = "he ruled out deploying U.S. troops to Ukraine";
    private static final String SHORT = "Trump ruled out deploying U.S. troops to Ukraine.";
    private static final String LAVROV = "a potential meeting would require preparation from the ground up";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-21T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path data;

    private final AtomicLong nanos = new AtomicLong();
    private final Map<String, String> settings = new HashMap<>(Map.of("corpus.home-servers", "100"));

    private interface Story {
        void tell(FakeBot bot, Staffed program) throws Exception;
    }

    private void with(Script script, Story story) throws Exception {
        try (Desk desk = new Desk(Clock.systemUTC());
                Staffed program = new Staffed(data, settings, CLOCK, script)) {
            FakeBot bot = desk.bot().alsoIn("200");
            Limits limits = new Limits(4, 50, new Limits.PerMinute(1000, 1000, 1000));
            desk.connect(
                    bot,
                    new FrontDesk(
                            program.newsroom().catalogue(),
                            new ShortMemory(),
                            limits,
                            new Editors(Set::of),
                            nanos::get));
            story.tell(bot, program);
        }
    }

    private static Exchange ask(FakeBot bot) {
        return bot.deliver(slash("ask", Map.of("question", TROOPS)));
    }

    /// What is said at last, behind how far the work had come.
    private static JsonNode last(Exchange exchange) {
        JsonNode card = exchange.edit();
        while (Cards.text(card).contains("⏳")) {
            card = exchange.edit();
        }
        return card;
    }

    private void pause() {
        nanos.addAndGet(CardAudience.PAUSE.toNanos());
    }

    @Test
    void theFirstSentenceIsShownAtOnceAndTheNextWhenThePauseIsOver() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        Script script = new Script()
                .says(SHORT, RULED_OUT)
                .does(() -> {})
                .says("A potential meeting would require preparation from the ground up, Lavrov indicated.", LAVROV)
                .does(() -> {})
                .does(this::pause)
                .does(() -> await(seen));
        with(script, (bot, _) -> {
            Exchange asked = ask(bot);

            String first = shown(asked, SHORT);
            assertThat(first).contains("⏳").doesNotContain("Lavrov");
            assertThat(shown(asked, "Lavrov indicated")).contains("⏳").contains(SHORT);
            seen.countDown();
            assertThat(Cards.text(last(asked)))
                    .contains(SHORT)
                    .contains("Lavrov indicated")
                    .contains("scripted-1");
        });
    }

    @Test
    void whatTheModelWritesIsStoppedByTheAsker() throws Exception {
        CountDownLatch pressed = new CountDownLatch(1);
        Script script =
                new Script().says(SHORT, RULED_OUT).does(() -> await(pressed)).says(SHORT, RULED_OUT);
        with(script, (bot, program) -> {
            Exchange asked = ask(bot);
            JsonNode progress = asked.edit();
            while (!Cards.text(progress).contains(SHORT)) {
                progress = asked.edit();
            }

            assertThat(bot.deliver(press(progress, "Stop", false))
                            .callback()
                            .path("type")
                            .asInt())
                    .isEqualTo(6);
            assertThat(asked.edit().path("content").asText()).isEqualTo("Stopped.");
            pressed.countDown();
        });
    }

    @Test
    void aModelThatFailsLeavesACardThatSaysSo() throws Exception {
        with(
                new Script().fails("the model did not answer in time"),
                (bot, _) -> assertThat(Cards.text(last(ask(bot))))
                        .contains("although " + RULED_OUT)
                        .contains("not in a model's: the model did not answer in time")
                        .contains("extractive"));
    }

    @Test
    void elsewhereAModelWritesOnlyWhereAModeratorWantsIt() throws Exception {
        Script script = new Script().says(SHORT, RULED_OUT);
        settings.put("corpus.home-servers", "");
        with(script, (bot, _) -> {
            assertThat(Cards.text(last(ask(bot))))
                    .contains("although " + RULED_OUT)
                    .contains("extractive");
            assertThat(script.times()).isZero();
            assertThat(Cards.text(bot.deliver(slash("privacy", Map.of())).edit()))
                    .contains("scripted-1 at models.example, but it does not write here unless a moderator allows it");

            assertThat(Cards.text(bot.deliver(by(slash("settings", Map.of("model", "on")), "7", "Mo", "32"))
                            .edit()))
                    .contains("allowed");
            assertThat(Cards.text(last(ask(bot)))).contains("scripted-1 at models.example");
            assertThat(Cards.text(bot.deliver(slash("privacy", Map.of())).edit()))
                    .contains("written by the language model scripted-1 at models.example");
            bot.deliver(by(slash("settings", Map.of("model", "off")), "7", "Mo", "32"))
                    .edit();
        });
    }

    @Test
    void aUsedUpBudgetIsSaidAndASmallOneMakesAnswersShort() throws Exception {
        Script script = new Script().says(SHORT, RULED_OUT).taking(7_000);
        settings.put("budget.member-tokens-per-day", "10000");
        with(script, (bot, program) -> {
            program.forget();
            assertThat(Cards.text(last(ask(bot)))).contains("scripted-1").doesNotContain("⚠");
            assertThat(Cards.text(last(ask(bot)))).contains("Kept short: little is left");
            assertThat(Cards.text(last(ask(bot))))
                    .contains("not in a model's: what it may use up in a day for one member is used up")
                    .contains("extractive");
            assertThat(script.longest()).containsExactly(3, 2);
            program.forget();
        });
    }

    @Test
    void whatWasDroppedIsCountedAndNotShown() throws Exception {
        Script script = new Script()
                .says("Trump will deploy 5,000 U.S. troops to Ukraine.", RULED_OUT)
                .says(SHORT, RULED_OUT);
        with(script, (bot, _) -> {
            Exchange asked = bot.deliver(
                    slash("ask", new TreeMap<>(Map.of("question", TROOPS, "explain", "true", "private", "true"))));

            assertThat(Cards.text(last(asked)))
                    .contains("1 sentence dropped:", "1 × a number, its unit or its bound is not in the source")
                    .contains("Tokens: 100.")
                    .doesNotContain("5,000");
        });
    }

    @Test
    void moderatorsSeeHowOftenAModelWroteFailedAndWasNotBelieved() throws Exception {
        Script script = new Script()
                .says("Trump will deploy 5,000 U.S. troops to Ukraine.", RULED_OUT)
                .fails("the model did not answer in time");
        with(script, (bot, _) -> {
            last(ask(bot));

            assertThat(Cards.text(bot.deliver(by(slash("status", Map.of()), "7", "Mo", "32"))
                            .edit()))
                    .contains("1 extractive, 0 by a model", "1 times, and broke off 0 times", "number not cited 1");
            assertThat(Cards.text(bot.deliver(slash("status", Map.of())).edit()))
                    .doesNotContain("number not cited");
        });
    }

    @Test
    void theModelOfAHomeServerIsNotSwitchedOffThere() throws Exception {
        with(new Script(), (bot, _) -> {
            assertThat(Cards.text(bot.deliver(by(slash("settings", Map.of()), "7", "Mo", "32"))
                            .edit()))
                    .contains("allowed, where one is set up");
            assertThat(Cards.text(bot.deliver(by(slash("settings", Map.of("model", "off")), "7", "Mo", "32"))
                            .edit()))
                    .contains("may always write in the servers that keep the corpus");
        });
    }

    private static String shown(Exchange exchange, String words) {
        String text = Cards.text(exchange.edit());
        while (!text.contains(words)) {
            text = Cards.text(exchange.edit());
        }
        return text;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
