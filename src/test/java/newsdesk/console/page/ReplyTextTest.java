package newsdesk.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsdesk.answer.Answer;
import newsdesk.answer.Premise;
import newsdesk.command.Invented;
import newsdesk.command.Reply;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.Freshness.Stale;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Revision;
import newsdesk.question.Period;
import newsdesk.question.Scope;
import newsdesk.wording.Harmless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTextTest {

    private static final String HOSTILE = "\u001B[31mev\u202Eil\u001B]0;x\u0007\u200B\rword\u009B2J";

    @Test
    void answerIsSentencesWithMarkersAndThenTheSources() {
        assertThat(plain(new Reply.Answered(Invented.grounded(Premise.MET)))).isEqualTo("""
                        Minister Orla Tamsin opened the talks in Vell on Tuesday. [1]
                        She wants a treaty. [2] [1]

                        Sources
                        [1] “Minister Orla Tamsin opened the talks in Vell on Tuesday.”
                            Talks open in Vell (The Vell Courier, 20 August 2025)
                            https://courier.example/talks
                        [2] ““We will not leave without a treaty,” she said.”
                            Talks open in Vell (The Vell Courier, 20 August 2025)
                            https://courier.example/talks

                        As of 20 August 2025 (newest of 31 dated articles). 1 article cited of 34
                        searched. Rests on one outlet: The Vell Courier.
                        Generation 4, extractive.
                        """);
    }

    @Test
    void sourceNamesAllOutletsThatPrintItsWords() {
        String page = plain(new Reply.Answered(Invented.reprinted("Norrland Post", HOSTILE, "Ost Radio")));

        assertThat(page).doesNotContain("\u001B", "\u202E");
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern(
                        "Vell \\(The Vell Courier, 20 August 2025, also in Norrland Post, \\S.{3,20} and Ost Radio\\) http")
                .contains("Vell (The Vell Courier, 20 August 2025) http");
    }

    @Test
    void contradictionIsSaidFirst() {
        assertThat(plain(new Reply.Answered(Invented.grounded(Premise.CONTRADICTED))))
                .startsWith("The coverage says otherwise:\nMinister");
    }

    @Test
    void whatTheCoverageDoesNotPrintIsSaid() {
        assertThat(plain(new Reply.Answered(Invented.grounded(Invented.leaflet(), Invented.undatedCoverage()))))
                .isEqualTo("""
                        The bridge at Ost was closed. [1]

                        Sources
                        [1] “The bridge at Ost was closed.”
                            untitled (outlet unknown, undated)

                        Undated coverage. 1 article cited of 1 searched. Outlet unknown.
                        Generation 1, extractive.
                        """);
    }

    @Test
    void notCoveredSaysWhatWasSearchedAndWhatCanBeAsked() {
        assertThat(plain(new Reply.Answered(Invented.notCovered()))).isEqualTo("""
                        The coverage does not answer this.
                        Searched: 34 articles, from 1 March 2025 to 20 August 2025, 3 undated, by The
                        Vell Courier (20), Norrland Post (11).

                        Questions it does answer
                        - Who opened the talks?
                        """);
    }

    @Test
    void notCoveredSaysWhereItWasLookedFor() {
        Answer.NotCovered answer = Invented.notCovered();
        Answer.NotCovered limited = new Answer.NotCovered(
                answer.question()
                        .within(Scope.of(
                                new Period(java.time.LocalDate.of(2025, 8, 1), null),
                                Set.of(new Outlet("Norrland Post")))),
                answer.searched(),
                List.of());

        assertThat(plain(new Reply.Answered(limited)))
                .endsWith("Looked for only in articles from 1 August 2025 by Norrland Post.\n");
    }

    @Test
    void unavailableSaysWhy() {
        assertThat(plain(new Reply.Answered(Invented.unavailable()))).isEqualTo("""
                        The question could not be worked on just now.
                        The index cannot be read: disk gone.
                        """);
    }

    @Test
    void tableStandsInColumnsAndWrapsItsWidestOnes() {
        Reply table = new Reply.Table(
                "Indexed articles",
                List.of("headline", "date"),
                List.of(List.of("Talks open in Vell after a long night", "2025-08-20"), List.of("Fire", "undated")),
                "2 articles.");

        assertThat(new ReplyText(new Screen(32, false)).of(table)).isEqualTo("""
                        Indexed articles
                        headline              date
                        Talks open in Vell    2025-08-20
                        after a long night
                        Fire                  undated
                        2 articles.
                        """);
    }

    @Test
    void laterLinesOfACellStandUnderItsFirst() {
        Reply table = new Reply.Table(
                "Commands",
                List.of("command", "what it does"),
                List.of(List.of("ask", "Answers a question from the coverage.")),
                "");

        assertThat(new ReplyText(new Screen(32, false)).of(table)).isEqualTo("""
                        Commands
                        command  what it does
                        ask      Answers a question from
                                 the coverage.
                        """);
    }

    @Test
    void factsStandBesideTheirNames() {
        LinkedHashMap<String, String> facts = new LinkedHashMap<>();
        facts.put("articles", "34");
        facts.put("as of", "2025-08-20");
        facts.put("outlets", "");

        assertThat(plain(new Reply.Facts("Status", facts))).isEqualTo("""
                        Status
                        articles  34
                        as of     2025-08-20
                        outlets   none
                        """);
    }

    @Test
    void excerptShowsTheImprintAndTheBeginning() {
        assertThat(plain(new Reply.Excerpt("talks", Invented.talks().imprint(), "Minister Orla Tamsin…")))
                .isEqualTo("""
                        Talks open in Vell
                        The Vell Courier, 20 August 2025
                        https://courier.example/talks

                        “Minister Orla Tamsin…”

                        id: talks
                        """);
    }

    @Test
    void staleCoverageIsSaidFirst() {
        Stale stale = new Stale(Optional.empty(), Optional.of(Instant.parse("2025-09-01T08:00:00Z")));

        assertThat(plain(new Reply.Answered(
                        Invented.notCovered(), "", List.of(), Reply.Detail.USUAL, Optional.of(stale))))
                .startsWith("No feed could be read since 1 September 2025.\nThe coverage does not answer this.");
    }

    @Test
    void retractedArticleIsShownByWhatWasDoneToIt() {
        Revision retracted = new Revision(
                1,
                new ArticleId("talks"),
                Invented.talks().imprint(),
                new Change.Retracted(),
                Instant.parse("2031-05-04T12:00:00Z"),
                "console",
                "The outlet withdrew it.");

        assertThat(plain(new Reply.Excerpt("talks", Invented.talks().imprint(), "", List.of(retracted))))
                .isEqualTo("""
                        Talks open in Vell
                        The Vell Courier, 20 August 2025
                        https://courier.example/talks

                        Retracted on 4 May 2031: The outlet withdrew it.

                        id: talks
                        """);
    }

    static Stream<Reply> hostileReplies() {
        Imprint imprint = Invented.imprint(HOSTILE, HOSTILE, "2025-08-20", "https://courier.example/talks");
        Answer.NotCovered notCovered = Invented.notCovered();
        return Stream.of(
                new Reply.Answered(
                        Invented.grounded(Invented.passage("evil", imprint, HOSTILE), Invented.undatedCoverage())),
                new Reply.Answered(
                        new Answer.NotCovered(notCovered.question(), notCovered.searched(), List.of(HOSTILE))),
                new Reply.Answered(new Answer.Unavailable(notCovered.question(), HOSTILE)),
                new Reply.Table(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)), HOSTILE),
                new Reply.Facts(HOSTILE, new LinkedHashMap<>(Map.of(HOSTILE, HOSTILE))),
                new Reply.Excerpt(HOSTILE, imprint, HOSTILE),
                new Reply.Notice(HOSTILE),
                new Reply.Refused(HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("hostileReplies")
    void nothingHostileReachesATerminal(Reply reply) {
        assertThat(plain(reply).codePoints().filter(Harmless::isUnseen)).isEmpty();

        String coloured = new ReplyText(new Screen(80, true)).of(reply);
        String withoutOurColours = coloured.replaceAll("\u001B\\[(0|1|2|33|36)?m", "");
        assertThat(withoutOurColours.codePoints().filter(Harmless::isUnseen)).isEmpty();
        assertThat(plain(reply)).doesNotContain("\u001B").contains("evil").contains("word");
    }

    @Test
    void coloursAreThereOnlyWhereWanted() {
        Reply reply = new Reply.Answered(Invented.grounded(Premise.CONTRADICTED));

        assertThat(plain(reply)).doesNotContain("\u001B");
        assertThat(new ReplyText(new Screen(80, true)).of(reply))
                .contains("\u001B[")
                .endsWith("\u001B[0m\n");
    }

    @ParameterizedTest
    @MethodSource("hostileReplies")
    void noLineIsWiderThanTheScreen(Reply reply) {
        assertThat(new ReplyText(new Screen(40, false)).of(reply).lines())
                .allSatisfy(line -> assertThat(LineBreaks.columns(line)).isLessThanOrEqualTo(40));
    }

    private static String plain(Reply reply) {
        return new ReplyText(Screen.PLAIN).of(reply);
    }
}
