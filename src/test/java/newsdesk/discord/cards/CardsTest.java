package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import newsdesk.answer.Answer;
import newsdesk.answer.Citation;
import newsdesk.answer.Premise;
import newsdesk.answer.Statement;
import newsdesk.answer.Statements;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Exhibit;
import newsdesk.command.Invented;
import newsdesk.command.Reply;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.discord.fake.OpenApi;
import newsdesk.question.Period;
import newsdesk.question.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {

    private static final Action EVIDENCE =
            Action.run("Evidence", Action.Presser.ANYONE, Action.Where.TO_PRESSER, "evidence", Map.of("receipt", "r1"));
    private static final Action SHARE = new Action("Share", Action.Presser.ASKER, new Deed.Share());
    private static final Action DELETE = new Action("Delete", Action.Presser.ASKER_OR_MODERATOR, new Deed.Delete());

    private static final ButtonCode CODES = action -> switch (action.deed()) {
        case Deed.Run run -> run.command() + run.values();
        case Deed.Fill fill -> "fill " + fill.command();
        case Deed.Share _ -> "share";
        case Deed.Delete _ -> "delete";
        case Deed.Stop _ -> "stop";
        case Deed.Publish(String channel) -> "publish in " + channel;
        case Deed.Discard _ -> "discard";
    };
    private static final Setting OPEN = new Setting(false, CODES);
    private static final Setting HIDDEN = new Setting(true, CODES);

    @Test
    void answerIsSentencesWithMarkersAboveLinesThatOpenTheirWords() {
        JsonNode embed = embed(Cards.of(new Reply.Answered(Invented.grounded(Premise.MET), "r1", List.of()), OPEN));

        assertThat(embed.path("title").asText()).isEqualTo("Who opened the talks?");
        assertThat(embed.path("description").asText()).isEqualTo("""
                        Minister Orla Tamsin opened the talks in Vell on Tuesday. \\[1\\]
                        She wants a treaty. \\[2\\] \\[1\\]

                        \\[1\\] **Talks open in Vell** · The Vell Courier, 20 August 2025 · \
                        [read](https://courier.example/talks#:~:text=Minister%20Orla%20Tamsin%20opened%20the%20talks%20in%20Vell%20on%20Tuesday.)
                        \\[2\\] **Talks open in Vell** · The Vell Courier, 20 August 2025 · \
                        [read](https://courier.example/talks#:~:text=%E2%80%9CWe%20will%20not%20leave%20without%20a%20treaty%2C%E2%80%9D%20she%20said.)""");
        assertThat(embed.path("footer").path("text").asText())
                .isEqualTo("As of 20 August 2025 (newest of 31 dated articles). 1 article cited of 34 searched. "
                        + "Rests on one outlet: The Vell Courier. Generation 4, extractive. Receipt r1.");
    }

    @Test
    void sourceNamesAllOutletsThatPrintItsWords() {
        assertThat(description(new Reply.Answered(Invented.reprinted("Norrland Post", "*Ost* @everyone", "Ost Radio"))))
                .contains("\\[1\\] **Talks open in Vell** · The Vell Courier, 20 August 2025, also in Norrland Post, "
                        + Markdown.line("*Ost* @everyone") + " and Ost Radio · [read](")
                .contains("\\[2\\] **Talks open in Vell** · The Vell Courier, 20 August 2025 · [read](");
    }

    @Test
    void sourceInManyOutletsFindsRoomOnTheCard() {
        String[] many = IntStream.range(0, 40)
                .mapToObj(i -> "An outlet with a long name ".repeat(20) + i)
                .toArray(String[]::new);

        JsonNode embed = embed(Cards.of(new Reply.Answered(Invented.reprinted(many)), OPEN));

        assertThat(embed.path("description").asText())
                .hasSizeLessThanOrEqualTo(Limits.DESCRIPTION)
                .contains("She wants a treaty", " and 30 more");
    }

    @Test
    void contradictionIsSaidFirst() {
        assertThat(description(new Reply.Answered(Invented.grounded(Premise.CONTRADICTED))))
                .startsWith("**The coverage says otherwise:**\nMinister");
    }

    @Test
    void whatTheCoverageDoesNotPrintIsSaid() {
        assertThat(description(new Reply.Answered(Invented.grounded(Invented.leaflet(), Invented.undatedCoverage()))))
                .isEqualTo("The bridge at Ost was closed. \\[1\\]\n\n\\[1\\] **untitled** · outlet unknown, undated");
    }

    @Test
    void buttonsStandInTheirOrderFiveInARow() {
        List<Action> actions = new ArrayList<>(List.of(EVIDENCE, SHARE, DELETE));
        IntStream.range(0, 3).forEach(i -> actions.add(suggestion("Question " + i)));

        assertThat(labels(Cards.of(new Reply.Answered(Invented.notCovered(), "", actions), HIDDEN)))
                .isEqualTo(List.of(
                        List.of("Evidence", "Share", "Delete", "Question 0", "Question 1"), List.of("Question 2")));
    }

    @Test
    void onlyWhatIsHiddenCanBeShared() {
        Reply reply = new Reply.Notice("Done.", List.of(SHARE, DELETE));

        assertThat(labels(Cards.of(reply, HIDDEN))).isEqualTo(List.of(List.of("Share", "Delete")));
        assertThat(labels(Cards.of(reply, OPEN))).isEqualTo(List.of(List.of("Delete")));
    }

    @Test
    void buttonsBeyondDiscordsNumberAreLeftOutButNotMore() {
        List<Action> actions = IntStream.range(0, 40)
                .mapToObj(i -> suggestion("Question " + i))
                .toList();

        List<String> labels = labels(Cards.of(new Reply.Answered(longAnswer(60), "r1", actions), OPEN)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(labels).hasSize(25).endsWith("Question 23", "More");
    }

    @Test
    void longAnswerIsContinuedWhereItWasLeftOff() {
        Answer.Grounded answer = longAnswer(60);
        List<String> shown = new ArrayList<>();
        int from = 0;
        do {
            ObjectNode message = Cards.of(new Reply.Answered(answer, "r1", List.of()), new Setting(true, CODES, from));
            shown.addAll(sentences(message));
            String code = message.at("/components/0/components/0/custom_id").asText("");
            assertThat(code.isEmpty() ? from + 1 : Integer.parseInt(code.replaceAll("\\D+(\\d+), id=r1}", "$1")))
                    .isEqualTo(code.isEmpty() ? from + 1 : shown.size() + 1);
            from = code.isEmpty() ? 60 : shown.size();
        } while (from < 60);

        assertThat(shown)
                .isEqualTo(answer.statements().stream().map(Statement::text).toList());
    }

    @Test
    void answerThatIsNotOnFileSaysHowMuchWasLeftOut() {
        ObjectNode message = Cards.of(new Reply.Answered(longAnswer(60)), OPEN);

        assertThat(message.path("components")).isEmpty();
        assertThat(embed(message).path("description").asText())
                .endsWith("\n… and %d more sentences."
                        .formatted(60 - sentences(message).size()));
    }

    @Test
    void sentenceThatIsTooLongIsShownAsFarAsItGoes() {
        Passage passage = Invented.passage("long", Invented.talks().imprint(), "and so on ".repeat(500) + "end.");
        String description = description(new Reply.Answered(Invented.grounded(passage, Invented.coverage())));

        assertThat(description).contains("… (cut) \\[1\\]\n\n\\[1\\] **Talks open in Vell**");
        assertThat(description.length()).isBetween(3900, 4096);
    }

    @Test
    void sentenceThatCitesTooMuchSaysHowManySourcesThereAreStill() {
        Citation[] citations = IntStream.range(0, 200)
                .mapToObj(i -> Invented.passage("a" + i, Invented.talks().imprint(), "It rained on day " + i + "."))
                .map(passage -> Citation.ofSentence(passage, 0))
                .toArray(Citation[]::new);
        String description = description(new Reply.Answered(answer(Statements.of("It rained.", citations))));

        int listed = description.split("\n", -1).length - 3;
        assertThat(description)
                .startsWith("It rained. \\[1\\] \\[2\\]")
                .endsWith("\n… and %d more sources".formatted(200 - listed));
    }

    @Test
    void notCoveredSaysWhatWasSearchedAndWhatCanBeAsked() {
        Answer.NotCovered answer = Invented.notCovered();
        Answer.NotCovered limited = new Answer.NotCovered(
                answer.question()
                        .within(Scope.of(
                                new Period(java.time.LocalDate.of(2025, 8, 1), null),
                                Set.of(new Outlet("Norrland Post")))),
                answer.searched(),
                List.of("Who opened the talks?", "Why was the bridge closed?"));
        ObjectNode message =
                Cards.of(new Reply.Answered(limited, "r2", List.of(suggestion("Who opened the talks?"))), OPEN);

        assertThat(embed(message).path("description").asText()).isEqualTo("""
                        **The coverage does not answer this.**
                        Searched: 34 articles, from 1 March 2025 to 20 August 2025, 3 undated, by The Vell Courier \\(20\\), \
                        Norrland Post \\(11\\).
                        Looked for only in articles from 1 August 2025 by Norrland Post.

                        **Questions it does answer**
                        - Why was the bridge closed?""");
        assertThat(labels(message)).isEqualTo(List.of(List.of("Who opened the talks?")));
    }

    @Test
    void unavailableSaysWhy() {
        assertThat(description(new Reply.Answered(Invented.unavailable())))
                .isEqualTo("**The question could not be worked on just now.**\nThe index cannot be read: disk gone.");
    }

    @Test
    void evidenceIsTheCitedWordsBetweenTheirNeighbours() {
        Imprint imprint = Invented.talks().imprint();
        Reply reply = new Reply.Shown(
                "r1",
                List.of(
                        new Exhibit(
                                1,
                                "Talks opened.",
                                "It rained.",
                                "Talks opened.",
                                "Few came.",
                                "talks",
                                imprint,
                                Exhibit.State.CHANGED),
                        new Exhibit(2, "All left.", "", "All left.", "", "gone", Imprint.NONE, Exhibit.State.GONE)),
                List.of());

        assertThat(description(reply)).isEqualTo("""
                        > It rained. **Talks opened.** Few came.
                        \\[1\\] **Talks open in Vell** · The Vell Courier, 20 August 2025 · \
                        [read](https://courier.example/talks#:~:text=Talks%20opened.)
                        The article has changed since; these words no longer stand there.

                        > **All left.**
                        \\[2\\] **untitled** · outlet unknown, undated
                        The article is no longer indexed.""");
    }

    @Test
    void evidenceThatFindsNoRoomIsShownWithoutItsNeighboursAndThenCounted() {
        assertThat(description(new Reply.Shown("r1", exhibits(15), List.of())))
                .doesNotContain("It rained")
                .contains("\\[15\\]")
                .doesNotContain("more source");
        assertThat(description(new Reply.Shown("r1", exhibits(60), List.of())))
                .matches("(?s).*\n\n… and \\d+ more sources\\.");
    }

    @Test
    void tableIsALineForEachRow() {
        Reply table = new Reply.Table(
                "Indexed articles",
                List.of("headline", "outlet", "date", "id"),
                List.of(
                        List.of("Talks *open*", "Courier", "2025-08-20", "talks-1"),
                        List.of("Fire", "", "undated", "a`b")),
                "Page 1 of 2, 22 articles in all.");
        JsonNode embed = embed(Cards.of(table, OPEN));

        assertThat(embed.path("description").asText()).isEqualTo("""
                        -# headline · outlet · date · id
                        **Talks \\*open\\*** · Courier · 2025-08-20 · `talks-1`
                        **Fire** · undated · a\\`b""");
        assertThat(embed.path("footer").path("text").asText()).isEqualTo("Page 1 of 2, 22 articles in all.");
    }

    @Test
    void pageOfLongHeadlinesFindsRoomByShorteningThem() {
        List<List<String>> rows = IntStream.range(0, 20)
                .mapToObj(i -> List.of("Long words ".repeat(18) + i, "The Vell Courier", "2025-08-20", "talks-" + i))
                .toList();

        assertThat(description(new Reply.Table("Articles", List.of("headline", "outlet", "date", "id"), rows, "")))
                .contains("`talks-19`")
                .doesNotContain("more line");
    }

    @Test
    void factsStandBesideTheirNames() {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("as of", "2025-08-20");
        facts.put("outlets", "");

        assertThat(description(new Reply.Facts("Status", facts))).isEqualTo("**as of**: 2025-08-20\n**outlets**: none");
    }

    @Test
    void excerptShowsTheImprintAndTheBeginning() {
        assertThat(description(new Reply.Excerpt("talks", Invented.talks().imprint(), "Minister Orla Tamsin…")))
                .isEqualTo("""
                        The Vell Courier, 20 August 2025 · [read](https://courier.example/talks)

                        “Minister Orla Tamsin…”

                        id: `talks`""");
    }

    @Test
    void plainWordsAreNoEmbedUnlessTheyAreTooManyForThat() {
        assertThat(Cards.notice("Wait *5* s.")).isEqualTo(Cards.of(new Reply.Refused("Wait *5* s."), OPEN));
        assertThat(Cards.notice("Wait *5* s.").path("content").asText()).isEqualTo("Wait \\*5\\* s.");
        assertThat(description(new Reply.Notice("It rains. ".repeat(250)))).hasSize(2499);
    }

    @Test
    void whatAnEditedMessageHadBeforeIsGone() {
        for (Reply reply : List.of(new Reply.Notice("Done."), new Reply.Answered(Invented.unavailable()))) {
            assertThat(Cards.of(reply, OPEN).fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("content", "embeds", "components");
        }
    }

    @Test
    void progressShowsWhatIsCheckedAlready() {
        Underway underway =
                new Underway("writing", 2, 5, Invented.grounded(Premise.MET).statements());
        ObjectNode message = Cards.progress(underway, Optional.of(DELETE), OPEN);

        assertThat(embed(message).path("description").asText())
                .startsWith("Minister Orla Tamsin opened the talks in Vell on Tuesday. \\[1\\]\nShe wants")
                .endsWith("\n\n⏳ writing: 2 of 5 ▰▰▰▰▱▱▱▱▱▱");
        assertThat(labels(message)).isEqualTo(List.of(List.of("Delete")));
        assertThat(embed(Cards.progress(new Underway("reading", 0, -1, List.of()), Optional.empty(), OPEN))
                        .path("description")
                        .asText())
                .isEqualTo("⏳ reading…");
    }

    @ParameterizedTest
    @CsvSource({"59, about 59 s left", "125, about 2 min left"})
    void progressSaysHowLongItWillProbablyTake(long seconds, String left) {
        Underway underway = new Underway("reading", 9, 9, List.of(), Optional.of(Duration.ofSeconds(seconds)));

        assertThat(embed(Cards.progress(underway, Optional.empty(), OPEN))
                        .path("description")
                        .asText())
                .isEqualTo("⏳ reading: 9 of 9 ▰▰▰▰▰▰▰▰▰▰, " + left);
    }

    @Test
    void formBeginsWithTheSentencesOfTheCardWhereThereIsRoom() {
        Action.Form form = new Action.Form("Edit", "The answer", "text", "", 90, true);
        JsonNode card = Cards.of(new Reply.Answered(Invented.grounded(Premise.CONTRADICTED), "r1", List.of()), OPEN);

        assertThat(Cards.said(card))
                .hasValue("Minister Orla Tamsin opened the talks in Vell on Tuesday. She wants a treaty.");
        assertThat(input(Cards.form(form, "code", Cards.said(card)))
                        .path("value")
                        .asText())
                .endsWith("She wants a treaty.");
        assertThat(input(Cards.form(form, "code", Optional.of("x".repeat(91)))).has("value"))
                .isFalse();
        assertThat(Cards.said(Cards.of(new Reply.Notice("Done.", List.of()), OPEN)))
                .isEmpty();
        assertThat(Cards.said(Cards.of(new Reply.Answered(Invented.notCovered()), OPEN)))
                .isEmpty();
    }

    @Test
    void sentenceIsReadBackFromACardAsItWasWritten() {
        Passage odd = Invented.passage("odd", Invented.talks().imprint(), "“It is *5.5* [sic] @ 1_000,” she said [2].");

        assertThat(Cards.said(Cards.of(new Reply.Answered(Invented.grounded(odd, Invented.coverage())), OPEN)))
                .hasValue(odd.text());
    }

    private static JsonNode input(JsonNode form) {
        return form.path("components").path(0).path("components").path(0);
    }

    @Test
    void formAsksForOneText() {
        JsonNode form = Cards.form(
                new Action.Form("Follow up", "Your question", "question", "topic", 1000), "code", Optional.empty());

        assertThat(form).isEqualTo(json("""
                {"title": "Follow up", "custom_id": "code", "components": [{"type": 1, "components": [
                  {"type": 4, "custom_id": "question", "label": "Your question", "style": 2,
                   "min_length": 1, "max_length": 1000, "required": true}]}]}"""));
        JsonNode opening = JsonNodeFactory.instance.objectNode().put("type", 9).set("data", form);
        assertThat(OpenApi.given()
                        .map(description -> description.complaints("POST", "/interactions/1/t/callback", opening))
                        .orElse(List.of()))
                .isEmpty();
    }

    @Test
    void questionIsReadBackFromItsCard() {
        String question = "Who *really* opened [the] talks? <@1> 1. \\o/";
        Answer answer = new Answer.Unavailable(Invented.question(question), "Gone.");

        assertThat(Cards.topic(Cards.of(new Reply.Answered(answer), OPEN))).hasValue(question);
        assertThat(Cards.topic(Cards.notice("Done."))).isEmpty();
    }

    @Test
    void sharedMessageIsTheSameCardAndNothingElse() {
        ObjectNode hidden = Cards.of(
                new Reply.Answered(Invented.grounded(Premise.MET), "r1", List.of(EVIDENCE, SHARE, DELETE)), HIDDEN);
        ObjectNode sent = hidden.deepCopy().put("id", "1").put("flags", 64).put("pinned", true);
        ((ObjectNode) sent.path("embeds").path(0)).put("type", "rich").put("url", "https://evil.example");

        ObjectNode expected = hidden.deepCopy().put("content", "");
        ((ArrayNode) expected.path("components").path(0).path("components")).remove(1);
        assertThat(Cards.shared(sent, code -> !code.equals("share"))).isEqualTo(expected);
    }

    @Test
    void staleCoverageIsSaidBeforeTheAnswerAndWhereThereIsNone() {
        Stale stale = new Stale(Optional.of(LocalDate.of(2025, 8, 20)), Optional.empty());
        for (Answer answer : List.of(Invented.grounded(Premise.MET), Invented.notCovered())) {
            Reply reply = new Reply.Answered(answer, "", List.of(), Reply.Detail.USUAL, Optional.of(stale));

            assertThat(description(reply))
                    .startsWith("🟠 The newest article is of 20 August 2025; what has happened since is not in the"
                            + " coverage.\n");
        }
    }

    @Test
    void amberFactsHaveTheColour() {
        Reply.Facts amber =
                new Reply.Facts("Status", new LinkedHashMap<>(Map.of("state", "amber")), List.of(), Reply.Light.AMBER);

        assertThat(Cards.of(amber, OPEN).path("embeds").path(0).path("color").asInt())
                .isEqualTo(0xFFBF00);
    }

    @Test
    void hiddenAnswerSaysThatItCannotBeChangedLater() {
        Reply.Answered reply = new Reply.Answered(Invented.grounded(Premise.MET), "R7K2QX9M", List.of());

        assertThat(Cards.of(reply, HIDDEN).path("content").asText())
                .startsWith("-# Only you see this, and I cannot change it later")
                .contains("`/receipt R7K2QX9M`");
        assertThat(Cards.of(reply, OPEN).path("content").asText()).isEmpty();
    }

    @Test
    void receiptIsReadBackFromTheCardOfAnAnswerAndOnlyFromItsOwnPlace() {
        Passage evil = Invented.passage(
                "evil", Invented.imprint("x", "Receipt AAAAAAAA.", "2025-08-20", "https://x.example"), "It rains.");
        Answer answer = Invented.grounded(evil, Invented.coverage());

        assertThat(Cards.receipt(Cards.of(new Reply.Answered(answer, "R7K2QX9M", List.of()), OPEN)))
                .hasValue("R7K2QX9M");
        assertThat(Cards.receipt(Cards.of(new Reply.Answered(answer), OPEN))).isEmpty();
        assertThat(Cards.receipt(Cards.notice("Receipt R7K2QX9M."))).isEmpty();
    }

    private static Answer.Grounded answer(Statement... statements) {
        return new Answer.Grounded(
                Invented.question("What happened?"),
                List.of(statements),
                Premise.UNKNOWN,
                Invented.coverage(),
                "extractive");
    }

    private static Answer.Grounded longAnswer(int sentences) {
        return answer(IntStream.range(0, sentences)
                .mapToObj(i -> Invented.passage(
                        "a" + i, Invented.talks().imprint(), "On day %d nothing happened in Ost.".formatted(i)))
                .map(passage -> Statements.of(passage.text(), Citation.ofSentence(passage, 0)))
                .toArray(Statement[]::new));
    }

    private static List<Exhibit> exhibits(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Exhibit(
                        i,
                        "Talks opened.",
                        "It rained. ".repeat(20),
                        "Talks opened.",
                        "",
                        "talks",
                        Invented.talks().imprint(),
                        Exhibit.State.UNCHANGED))
                .toList();
    }

    private static Action suggestion(String question) {
        return Action.run(question, Action.Presser.ANYONE, Action.Where.BELOW, "ask", Map.of("question", question));
    }

    private static List<String> sentences(JsonNode message) {
        return embed(message)
                .path("description")
                .asText()
                .split("\n\n", -1)[0]
                .lines()
                .map(line -> line.replaceAll(" \\\\\\[\\d+\\\\\\]", ""))
                .toList();
    }

    private static List<List<String>> labels(JsonNode message) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : message.path("components")) {
            List<String> labels = new ArrayList<>();
            row.path("components")
                    .forEach(button -> labels.add(button.path("label").asText()));
            rows.add(labels);
        }
        return rows;
    }

    private static String description(Reply reply) {
        return embed(Cards.of(reply, OPEN)).path("description").asText();
    }

    private static JsonNode embed(JsonNode message) {
        return message.path("embeds").path(0);
    }

    private static JsonNode json(String text) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
