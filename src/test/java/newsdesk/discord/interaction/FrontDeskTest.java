package newsdesk.discord.interaction;

import static newsdesk.discord.fake.Cards.press;
import static newsdesk.discord.fake.Packets.by;
import static newsdesk.discord.fake.Packets.in;
import static newsdesk.discord.fake.Packets.slash;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsdesk.discord.fake.Await;
import newsdesk.discord.fake.Exchange;
import newsdesk.discord.fake.Packets;
import newsdesk.discord.gateway.LoginFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What members do at the front desk, with the real client on a fake Discord.
@Timeout(60)
class FrontDeskTest {

    private static final int HIDDEN = 64;

    private House house;

    @BeforeEach
    void open() throws IOException, LoginFailed {
        house = new House();
    }

    @AfterEach
    void close() throws IOException {
        house.close();
    }

    private static ObjectNode say(String text) {
        return slash("ask", Map.of("text", text));
    }

    private static boolean isHidden(JsonNode callback) {
        return (callback.path("data").path("flags").asInt() & HIDDEN) != 0;
    }

    private static String content(JsonNode message) {
        return message.path("content").asText();
    }

    private String refused(ObjectNode packet) {
        JsonNode callback = house.bot.deliver(packet).callback();
        assertThat(callback.path("type").asInt()).isEqualTo(4);
        assertThat(isHidden(callback)).isTrue();
        return content(callback.path("data"));
    }

    @Test
    void aCommandIsPromisedAtOnceAndAnsweredWithACard() {
        Exchange exchange = house.bot.deliver(say("hello"));

        JsonNode callback = exchange.callback();
        assertThat(callback.path("type").asInt()).isEqualTo(5);
        assertThat(isHidden(callback)).isFalse();
        assertThat(content(exchange.edit())).isEqualTo("hello");
    }

    @Test
    void whoeverWantsItPrivateIsTheOnlyOneToSeeIt() {
        Exchange exchange = house.bot.deliver(slash("ask", Map.of("text", "hello", "private", "true")));

        assertThat(isHidden(exchange.callback())).isTrue();
        assertThat(content(exchange.edit())).isEqualTo("hello");
    }

    @Test
    void aServerCanMakeRepliesPrivateAndAMemberPublicAgain() {
        house.memory.rules.put("100", new HouseRules(Set.of(), true, Optional.empty()));

        assertThat(isHidden(house.bot.deliver(say("hello")).callback())).isTrue();
        assertThat(isHidden(house.bot
                        .deliver(slash("ask", Map.of("text", "hello", "private", "false")))
                        .callback()))
                .isFalse();
    }

    @Test
    void flagsThatAreOffAreNotGiven() {
        Exchange off = house.bot.deliver(slash("ask", Map.of("text", "hello", "again", "false")));
        Exchange on = house.bot.deliver(slash("ask", Map.of("text", "hello", "again", "true")));

        assertThat(content(off.edit())).isEqualTo("hello");
        assertThat(content(on.edit())).isEqualTo("hello again");
    }

    @Test
    void aSubcommandIsFoundByBothWords() {
        assertThat(content(house.bot
                        .deliver(slash("quote by", Map.of("text", "Quill")))
                        .edit()))
                .isEqualTo("Quill");
    }

    @Test
    void optionsAreSuggestedWhileTheyAreTyped() {
        JsonNode callback = house.bot
                .deliver(Packets.typing("ask", Map.of("text", "Ves"), "text"))
                .callback();

        assertThat(callback.path("data").path("choices").findValuesAsText("value"))
                .containsExactly("Vesa", "Vesb");
    }

    @Test
    void theMenuOfAMessageAsksAboutWhatItSays() {
        Exchange exchange =
                house.bot.deliver(Packets.messageMenu("Ask about this", Packets.message("The bridge fell.")));

        assertThat(content(exchange.edit())).isEqualTo("The bridge fell.");
    }

    @Test
    void aMessageWithoutTextIsNoQuestion() {
        assertThat(refused(Packets.messageMenu("Ask about this", Packets.message(""))))
                .contains("no text");
    }

    @Test
    void moderatorsAreKnownByRightOrByRoleAndNobodyElsePasses() {
        ObjectNode rule = slash("rule", Map.of("text", "x"));

        assertThat(refused(rule.deepCopy())).isEqualTo("Only moderators of this server may use /rule.");
        assertThat(content(
                        house.bot.deliver(by(rule.deepCopy(), "7", "Mo", "32")).edit()))
                .isEqualTo("x");
        assertThat(content(
                        house.bot.deliver(by(rule.deepCopy(), "8", "Ad", "8")).edit()))
                .isEqualTo("x");

        house.memory.rules.put("100", new HouseRules(Set.of(), false, Optional.of("300")));
        assertThat(content(house.bot.deliver(rule.deepCopy()).edit())).isEqualTo("x");
        assertThat(refused(in(rule.deepCopy(), "200", "2001", 0))).startsWith("Only moderators");
    }

    @Test
    void editorsAreModeratorsOfAHomeServerAndNobodyElsePasses() {
        ObjectNode elsewhere = slash("corpus golden add", Map.of("text", "x"));
        ObjectNode atHome = in(elsewhere.deepCopy(), "200", "2001", 0);

        assertThat(refused(by(elsewhere.deepCopy(), "7", "Mo", "32")))
                .startsWith("/corpus golden add is for the moderators of the servers that keep the corpus.");
        assertThat(refused(atHome.deepCopy())).isEqualTo("Only moderators of this server may use /corpus golden add.");
        assertThat(content(house.bot
                        .deliver(by(atHome.deepCopy(), "7", "Mo", "32"))
                        .edit()))
                .isEqualTo("x");
    }

    @Test
    void whoeverMayNotUseACommandIsSuggestedNothingForIt() {
        ObjectNode typing = Packets.typing("corpus golden add", Map.of("text", "x"), "text");
        ObjectNode atHome = in(by(typing.deepCopy(), "7", "Mo", "32"), "200", "2001", 0);

        assertThat(suggested(by(typing, "7", "Mo", "32"))).isEmpty();
        assertThat(suggested(atHome)).hasSize(2);
    }

    private JsonNode suggested(ObjectNode typing) {
        return house.bot.deliver(typing).callback().path("data").path("choices");
    }

    @Test
    void outsideTheChosenChannelsNothingIsAnsweredButInTheirThreads() {
        house.memory.rules.put("100", new HouseRules(Set.of("1001"), false, Optional.empty()));

        assertThat(refused(in(say("x"), "100", "1002", 0)))
                .isEqualTo("I do not answer in this channel. The moderators have chosen: <#1001>.");
        assertThat(content(house.bot.deliver(in(say("x"), "100", "1001", 0)).edit()))
                .isEqualTo("x");
        assertThat(content(house.bot.deliver(in(say("x"), "100", "5555", 11)).edit()))
                .isEqualTo("x");
    }

    @Test
    void aButtonRunsItsCommandBelowOrInThePlaceOfTheReply() {
        JsonNode card = house.bot.deliver(say("first")).edit();

        Exchange below = house.bot.deliver(press(card, "Below", false));
        assertThat(below.callback().path("type").asInt()).isEqualTo(5);
        assertThat(content(below.edit())).isEqualTo("below");

        Exchange instead = house.bot.deliver(press(card, "Instead", false));
        assertThat(instead.callback().path("type").asInt()).isEqualTo(6);
        assertThat(content(instead.edit())).isEqualTo("instead");
    }

    @Test
    void belowAHiddenReplyTheNextOneIsHiddenToo() {
        JsonNode card = house.bot.deliver(say("first")).edit();

        assertThat(isHidden(house.bot.deliver(press(card, "Below", true)).callback()))
                .isTrue();
    }

    @Test
    void aButtonForTheAskerIsForTheAskerAlone() {
        JsonNode card = house.bot.deliver(say("first")).edit();

        assertThat(refused(by(press(card, "Instead", false), "502", "Bo", "32")))
                .isEqualTo("Only whoever asked may do that.");
    }

    @Test
    void aButtonDoesNotGiveRightsThatItsCommandAsksFor() {
        JsonNode card = house.bot.deliver(say("first")).edit();

        assertThat(refused(press(card, "Rule", false))).startsWith("Only moderators");
    }

    @Test
    void anAnswerIsDeletedByTheAskerOrAModerator() {
        JsonNode card = house.bot.deliver(slash("answer", Map.of())).edit();

        assertThat(refused(by(press(card, "Delete", false), "502", "Bo", "0")))
                .startsWith("Only whoever asked, or a moderator");
        assertThat(house.bot.deliver(press(card, "Delete", false)).deletion()).endsWith("/@original");
        assertThat(house.bot
                        .deliver(by(press(card, "Delete", false), "503", "Mo", "32"))
                        .deletion())
                .endsWith("/@original");
    }

    @Test
    void aHiddenAnswerIsSharedByTheAskerWithoutTheButtonThatSharesIt() {
        JsonNode card =
                house.bot.deliver(slash("answer", Map.of("private", "true"))).edit();

        assertThat(refused(by(press(card, "Share", true), "502", "Bo", "32"))).startsWith("Only whoever asked");
        JsonNode shared = house.bot.deliver(press(card, "Share", true)).callback();
        assertThat(shared.path("type").asInt()).isEqualTo(4);
        assertThat(isHidden(shared)).isFalse();
        assertThat(shared.path("data").path("embeds")).isEqualTo(card.path("embeds"));
        assertThat(shared.path("data").toString()).contains("Delete").doesNotContain("Share");
    }

    @Test
    void whereAHiddenAnswerIsSharedIsNoted() {
        JsonNode card =
                house.bot.deliver(slash("answer", Map.of("private", "true"))).edit();
        assertThat(content(card)).contains("Only you see this", "/receipt R7K2QX9M");

        Exchange exchange = house.bot.deliver(press(card, "Share", true));
        JsonNode shared = exchange.edit();

        assertThat(content(shared)).isEmpty();
        assertThat(shared.path("embeds")).isEqualTo(card.path("embeds"));
        assertThat(Await.next(house.memory.shown, "note of the message"))
                .isEqualTo("R7K2QX9M is 1001/" + exchange.original());
    }

    @Test
    void aPublicAnswerIsNotOfferedForSharing() {
        JsonNode card = house.bot.deliver(slash("answer", Map.of())).edit();

        assertThat(card.toString()).contains("Delete").doesNotContain("Share");
    }

    @Test
    void followingUpAsksInAFormAndKnowsTheQuestionFromTheCard() {
        JsonNode card = house.bot.deliver(slash("answer", Map.of())).edit();

        JsonNode form = house.bot.deliver(press(card, "Follow up", false)).callback();
        assertThat(form.path("type").asInt()).isEqualTo(9);
        ObjectNode filled = Packets.form(form.path("data").path("custom_id").asText(), Map.of("text", "And Lavrov?"));
        filled.set("message", press(card, "Follow up", false).path("message"));

        String question = card.path("embeds").path(0).path("title").asText();
        assertThat(content(house.bot.deliver(filled).edit())).isEqualTo("And Lavrov? after " + question);
    }

    @Test
    void anUnknownButtonIsToldFromABrokenOne() {
        assertThat(refused(Packets.button("who knows", "800"))).contains("too old");
        assertThat(refused(Packets.form("who knows", Map.of("text", "x")))).contains("too old");
        assertThat(refused(slash("forgotten", Map.of()))).contains("/help");
    }

    @Test
    void aCommandThatFailsSaysSo() {
        JsonNode card = house.bot.deliver(slash("failing", Map.of())).edit();

        assertThat(content(card)).contains("mistake in newsdesk itself");
    }

    @Test
    void slowWorkShowsHowFarItHasComeAndIsStoppedByTheAskerOrAModerator() throws Exception {
        Exchange slow = house.bot.deliver(slash("slow", Map.of()));
        JsonNode progress = slow.edit();
        assertThat(progress.toString()).contains("reading: 1 of 10");
        house.begun.await();

        assertThat(refused(by(press(progress, "Stop", false), "502", "Bo", "0")))
                .startsWith("Only whoever asked");
        Exchange stopped = house.bot.deliver(press(progress, "Stop", false));
        assertThat(stopped.callback().path("type").asInt()).isEqualTo(6);
        assertThat(content(slow.edit())).isEqualTo("Stopped.");

        house.mayEnd.countDown();
        Exchange after = house.bot.deliver(press(progress, "Stop", false));
        assertThat(content(after.followUp())).isEqualTo("That has ended already.");
        assertThat(slow.isQuiet()).isTrue();
    }

    @Test
    void progressIsEditedNoMoreThanOnceInTwoSeconds() throws Exception {
        Exchange slow = house.bot.deliver(slash("slow", Map.of()));
        house.begun.await();
        house.mayEnd.countDown();

        assertThat(slow.edit().toString()).contains("1 of 10");
        assertThat(content(slow.edit())).isEqualTo("done");
        assertThat(slow.isQuiet()).isTrue();
    }

    @Test
    void whoeverWaitsWhenTheBotIsStoppedIsToldSo() throws Exception {
        Exchange slow = house.bot.deliver(slash("slow", Map.of()));
        slow.edit();
        house.begun.await();

        house.frontDesk.close(Duration.ofMillis(50));

        assertThat(content(slow.edit())).contains("being restarted");
        Exchange late = house.bot.deliver(say("hello"));
        assertThat(content(late.edit())).contains("being restarted");
    }

    @Test
    void whatDiscordDoesNotTakeIsSaidInPlainWords() {
        house.desk.discord.faults().error("PATCH", "@original", 1, 400, "{\"code\":50035,\"message\":\"Invalid\"}");

        assertThat(content(house.bot.deliver(say("hello")).edit())).contains("Discord does not take it");
    }

    @Test
    void thePlaceOfAnAnswerIsNotedWhereEverybodySeesIt() {
        house.bot.deliver(slash("answer", Map.of("private", "true"))).edit();
        house.bot.deliver(slash("answer", Map.of())).edit();
        house.bot.deliver(say("so that the answer before is over")).edit();

        assertThat(house.memory.posted.getOrDefault("R7K2QX9M", "")).startsWith("1001/");
    }

    @Test
    void aServerIsGreetedAndForgotten() throws InterruptedException {
        house.bot.joins("200");
        house.desk.discord.awaitRequest("POST", "/channels/2001/messages");
        house.bot.leaves("200");

        assertThat(house.memory.forgotten.take()).isEqualTo("200");
        assertThat(house.desk.discord.requests().stream()
                        .filter(request -> request.path().equals("/channels/2001/messages"))
                        .map(request -> content(request.body())))
                .containsExactly(Introduction.WORDS);
    }

    @Test
    void twoServersHaveTheirOwnRules() {
        house.memory.rules.put("100", new HouseRules(Set.of(), true, Optional.empty()));

        List<Boolean> hidden = List.of(
                isHidden(house.bot.deliver(in(say("x"), "100", "1001", 0)).callback()),
                isHidden(house.bot.deliver(in(say("x"), "200", "2001", 0)).callback()));

        assertThat(hidden).containsExactly(true, false);
    }
}
