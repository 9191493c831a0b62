package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.BOB;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.nothing;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import newsdesk.ledger.Amendments.Amendment;
import newsdesk.ledger.Amendments.Shown;
import newsdesk.ledger.Audit;
import newsdesk.ledger.Budgets;
import newsdesk.ledger.Budgets.Standing;
import newsdesk.ledger.Draft;
import newsdesk.ledger.Feed;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Gaps;
import newsdesk.ledger.Golden;
import newsdesk.ledger.Holdings;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Purse;
import newsdesk.ledger.Purse.Holder;
import newsdesk.ledger.Receipt;
import newsdesk.ledger.Said;
import newsdesk.ledger.ServerSettings;
import newsdesk.ledger.Tally;
import newsdesk.ledger.Vote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every ledger keeps to, whatever it is stored in.
abstract class LedgerContract {

    Ledger ledger;

    /// Opens the ledger of the test, once more where it is open already.
    abstract Ledger open(RandomGenerator chance);

    @BeforeEach
    void openIt() {
        ledger = open(new Random(1));
    }

    @AfterEach
    void closeIt() {
        ledger.close();
    }

    private void reopen() {
        ledger.close();
        ledger = open(new Random(2));
    }

    private String file(String server) {
        return ledger.receipts()
                .file(NOON, in(server), ANN, saying("It is.", "a"))
                .id();
    }

    private static Vote vote(Pseudonym member, boolean up) {
        return new Vote(member, up, "", NOON);
    }

    @Test
    void receiptIsFoundAsItWasFiled() {
        Finding finding = new Finding(
                Outcome.GROUNDED,
                "contradicted",
                List.of(
                        new Said(
                                "„Nein“, said Ómar 🙂.",
                                List.of(new Place("b", "h2", 0, 5), new Place("a", "h1", 3, 9))),
                        new Said("So it is; he'd said \"no\".", List.of(new Place("a", "h1", 70, 2_000_000)))),
                "a model",
                12_345_678_901L);
        Posting posting = new Posting(Optional.empty(), "dm", Optional.of("m"));

        Receipt filed = ledger.receipts().file(Instant.parse("2031-05-04T12:00:00.123456Z"), posting, ANN, finding);
        ledger.receipts().file(NOON, in("s1"), BOB, saying("Another.", "a"));
        reopen();

        assertThat(ledger.receipts().find(filed.id())).contains(filed);
        assertThat(filed)
                .isEqualTo(new Receipt(
                        filed.id(), Instant.parse("2031-05-04T12:00:00.123Z"), posting, Optional.of(ANN), finding));
    }

    @Test
    void receiptIsFoundHoweverItsIdIsTyped() {
        String id = file("s1");

        assertThat(ledger.receipts().find(" " + id.toLowerCase(Locale.ROOT) + "\n"))
                .isPresent();
        assertThat(ledger.receipts().find("22222222")).isEmpty();
        assertThat(ledger.receipts().find("' OR 1 = 1")).isEmpty();
    }

    @Test
    void receiptIsToldWhichMessageItBecame() {
        String id = file("s1");

        ledger.receipts().postedAs(id, "thread", "m1");
        ledger.receipts().postedAs("22222222", "thread", "m2");

        assertThat(ledger.receipts().find(id).orElseThrow().posting())
                .isEqualTo(new Posting(Optional.of("s1"), "thread", Optional.of("m1")));
    }

    @Test
    void noIdIsGivenTwice() {
        String id = file("s1");
        ledger.prune(NOON.plusSeconds(1), NOON);
        assertThat(ledger.receipts().find(id)).isEmpty();

        try (Ledger ofTheSameChance = open(new Random(1))) {
            Receipt next = ofTheSameChance.receipts().file(NOON, in("s1"), ANN, saying("It is.", "a"));

            assertThat(next.id()).isNotEqualTo(id);
        }
    }

    @Test
    void receiptsThatCiteAnArticleAreListedTheNewestFirst() {
        String old = ledger.receipts()
                .file(NOON.minusSeconds(9), in("s1"), ANN, saying("One.", "x", "a"))
                .id();
        String recent = ledger.receipts()
                .file(NOON, in("s2"), BOB, saying("Two.", "a", "a", "y"))
                .id();
        ledger.receipts().file(NOON, in("s2"), BOB, saying("Three.", "ab"));

        assertThat(ledger.receipts().citing("a")).extracting(Receipt::id).containsExactly(recent, old);
        assertThat(ledger.receipts().citing("a").getFirst().finding()).isEqualTo(saying("Two.", "a", "a", "y"));
        assertThat(ledger.receipts().citing("z")).isEmpty();
    }

    @Test
    void outcomesAreCountedFromAMomentOn() {
        ledger.receipts().file(NOON, in("s1"), ANN, saying("It is.", "a"));
        ledger.receipts().file(NOON, in("s1"), ANN, nothing(Outcome.NOT_COVERED));
        ledger.receipts().file(NOON.minusMillis(1), in("s1"), ANN, nothing(Outcome.NOT_COVERED));

        assertThat(ledger.receipts().outcomesSince(NOON))
                .isEqualTo(Map.of(Outcome.GROUNDED, 1, Outcome.NOT_COVERED, 1, Outcome.UNAVAILABLE, 0));
    }

    @Test
    void memberHasOneVoteOnAnAnswerAndMayChangeIt() {
        String id = file("s1");
        String other = file("s1");

        assertThat(ledger.votes().cast(id, vote(ANN, true))).isTrue();
        ledger.votes().cast(id, vote(BOB, true));
        ledger.votes().cast(other, vote(ANN, true));
        ledger.votes().cast(id, new Vote(ANN, false, "It isn't; 'twas.", NOON.plusSeconds(60)));

        assertThat(ledger.votes().on(id)).isEqualTo(new Tally(1, 1));
        assertThat(ledger.votes().since(Instant.EPOCH)).isEqualTo(new Tally(2, 1));
        assertThat(ledger.votes().since(NOON.plusSeconds(1))).isEqualTo(new Tally(0, 1));
    }

    @Test
    void voteOnNoAnswerIsNotCounted() {
        assertThat(ledger.votes().cast("22222222", vote(ANN, true))).isFalse();

        assertThat(ledger.votes().since(Instant.EPOCH)).isEqualTo(new Tally(0, 0));
    }

    @Test
    void settingsOfAServerAreKeptAndReplaced() {
        assertThat(ledger.settings().of("s1")).isEmpty();
        ServerSettings first = new ServerSettings(Set.of("c1", "c2"), true, Optional.of("r"), true);
        ServerSettings second = new ServerSettings(Set.of("c2", "c3"), false, Optional.empty(), true);

        ledger.settings().set("s1", first);
        ledger.settings().set("s2", ServerSettings.UNSET);
        assertThat(ledger.settings().of("s1")).contains(first);
        ledger.settings().set("s1", second);
        reopen();

        assertThat(ledger.settings().of("s1")).contains(second);
        assertThat(ledger.settings().of("s2")).contains(ServerSettings.UNSET);
    }

    @Test
    void channelsThatAreReviewedAreKeptReplacedAndForgottenWithTheirServer() {
        ledger.settings().setReviewed("s1", Map.of("c1", "m", "c2", "m"));
        ledger.settings().setReviewed("s2", Map.of("c3", "n"));
        reopen();
        assertThat(ledger.settings().reviewed("s1")).isEqualTo(Map.of("c1", "m", "c2", "m"));

        ledger.settings().setReviewed("s1", Map.of("c2", "k"));
        assertThat(ledger.settings().reviewed("s1")).isEqualTo(Map.of("c2", "k"));
        assertThat(ledger.servers()).contains("s1", "s2");

        ledger.forgetServer("s1");
        assertThat(ledger.settings().reviewed("s1")).isEmpty();
        assertThat(ledger.settings().reviewed("s2")).isEqualTo(Map.of("c3", "n"));
    }

    @Test
    void buttonDoesWhatWasKeptUntilItRunsOut() {
        String what = "ask 🙂 ".repeat(500);
        String id = ledger.buttons().keep(what, Optional.of("s1"), NOON);
        reopen();

        assertThat(id).hasSize(20);
        assertThat(ledger.buttons().kept(id, NOON.minusMillis(1))).contains(what);
        assertThat(ledger.buttons().kept(id, NOON)).isEmpty();
        assertThat(ledger.buttons().kept("nonsense", NOON.minusMillis(1))).isEmpty();
    }

    @Test
    void sameButtonIsKeptOnceForTheLongerOfBothTimes() {
        String id = ledger.buttons().keep("more", Optional.of("s1"), NOON);

        assertThat(ledger.buttons().keep("more", Optional.of("s1"), NOON.plusSeconds(9)))
                .isEqualTo(id);
        assertThat(ledger.buttons().keep("more", Optional.of("s1"), NOON)).isEqualTo(id);
        assertThat(ledger.buttons().keep("more", Optional.of("s2"), NOON)).isNotEqualTo(id);

        assertThat(ledger.buttons().kept(id, NOON.plusSeconds(8))).contains("more");
    }

    @Test
    void noteIsReadAsItWasWrittenLast() {
        assertThat(ledger.notes().read("commands")).isEmpty();

        ledger.notes().write("commands", "one");
        ledger.notes().write("commands", "two");
        ledger.notes().write("other", "");
        reopen();

        assertThat(ledger.notes().read("commands")).contains("two");
        assertThat(ledger.notes().read("other")).contains("");
    }

    @Test
    void nothingOfAForgottenServerIsLeft() {
        String forgotten = file("s1");
        String kept = file("s2");
        ledger.votes().cast(forgotten, vote(BOB, true));
        ledger.votes().cast(kept, vote(BOB, true));
        ledger.settings().set("s1", new ServerSettings(Set.of("c1"), true, Optional.of("r"), true));
        ledger.settings().set("s3", ServerSettings.UNSET);
        String button = ledger.buttons().keep("more", Optional.of("s1"), NOON);
        String anothers = ledger.buttons().keep("more", Optional.of("s4"), NOON);
        String nobodys = ledger.buttons().keep("more", Optional.empty(), NOON);
        assertThat(ledger.servers()).containsExactlyInAnyOrder("s1", "s2", "s3", "s4");

        ledger.forgetServer("s1");

        assertThat(ledger.servers()).containsExactlyInAnyOrder("s2", "s3", "s4");
        assertThat(ledger.receipts().find(forgotten)).isEmpty();
        assertThat(ledger.receipts().citing("a")).extracting(Receipt::id).containsExactly(kept);
        assertThat(ledger.votes().since(Instant.EPOCH)).isEqualTo(new Tally(1, 0));
        assertThat(ledger.settings().of("s1")).isEmpty();
        assertThat(ledger.buttons().kept(button, Instant.EPOCH)).isEmpty();
        assertThat(ledger.buttons().kept(anothers, Instant.EPOCH)).isPresent();
        assertThat(ledger.buttons().kept(nobodys, Instant.EPOCH)).isPresent();
        ledger.settings().set("s1", ServerSettings.UNSET);
        assertThat(ledger.settings().of("s1")).contains(ServerSettings.UNSET);
    }

    @Test
    void nothingOfAForgottenMemberIsLeft() {
        String id = file("s1");
        ledger.votes().cast(id, vote(ANN, true));
        ledger.votes().cast(id, vote(BOB, false));
        assertThat(ledger.about(ANN)).isEqualTo(new Holdings(1, 1));
        assertThat(ledger.about(BOB)).isEqualTo(new Holdings(0, 1));

        ledger.forgetMember(ANN);

        assertThat(ledger.about(ANN)).isEqualTo(new Holdings(0, 0));
        assertThat(ledger.about(BOB)).isEqualTo(new Holdings(0, 1));
        assertThat(ledger.votes().on(id)).isEqualTo(new Tally(0, 1));
        assertThat(ledger.receipts().find(id).orElseThrow().asker()).isEmpty();
    }

    @Test
    void whatHasHadItsTimeIsPruned() {
        String old = ledger.receipts()
                .file(NOON.minusMillis(1), in("s1"), ANN, saying("Old.", "a"))
                .id();
        String recent =
                ledger.receipts().file(NOON, in("s1"), ANN, saying("New.", "a")).id();
        ledger.votes().cast(old, vote(ANN, true));
        ledger.votes().cast(recent, vote(ANN, true));
        String over = ledger.buttons().keep("over", Optional.empty(), NOON.plusSeconds(60));
        String lasting = ledger.buttons().keep("lasting", Optional.empty(), NOON.plusSeconds(61));

        ledger.prune(NOON, NOON.plusSeconds(60));

        assertThat(ledger.receipts().citing("a")).extracting(Receipt::id).containsExactly(recent);
        assertThat(ledger.votes().since(Instant.EPOCH)).isEqualTo(new Tally(1, 0));
        assertThat(ledger.buttons().kept(over, Instant.EPOCH)).isEmpty();
        assertThat(ledger.buttons().kept(lasting, Instant.EPOCH)).isPresent();
    }

    private static final LocalDate TODAY = LocalDate.of(2031, 5, 4);
    private static final Holder SERVER = new Holder.Server("s1");
    private static final Holder MEMBER = new Holder.Member(ANN);

    private Budgets.Standing setAside(LocalDate day, long tokens) {
        return ledger.budgets().setAside(day, List.of(new Purse(SERVER, 1000), new Purse(MEMBER, 400)), tokens);
    }

    @Test
    void tokensAreSetAsideFromEachPurseOrFromNone() {
        assertThat(setAside(TODAY, 300)).isEqualTo(new Standing.SetAside(0.75));
        assertThat(setAside(TODAY, 101)).isEqualTo(new Standing.UsedUp(MEMBER));
        assertThat(setAside(TODAY, 100)).isEqualTo(new Standing.SetAside(1));
        reopen();

        assertThat(ledger.budgets().used(TODAY, SERVER)).isEqualTo(400);
        assertThat(ledger.budgets().used(TODAY, MEMBER)).isEqualTo(400);
        assertThat(ledger.budgets().used(TODAY, new Holder.Member(BOB))).isZero();
        assertThat(ledger.budgets().setAside(TODAY, List.of(new Purse(new Holder.Console(), 0)), 1))
                .isEqualTo(new Standing.UsedUp(new Holder.Console()));
    }

    @Test
    void aNewDayBeginsWithFullPurses() {
        setAside(TODAY, 400);

        assertThat(setAside(TODAY.plusDays(1), 400)).isEqualTo(new Standing.SetAside(1));
    }

    @Test
    void whatWasSetAsideIsPutRightWhenItIsKnownWhatWasUsed() {
        setAside(TODAY, 300);

        ledger.budgets().settle(TODAY, List.of(SERVER, MEMBER), 300, 120);
        assertThat(ledger.budgets().used(TODAY, MEMBER)).isEqualTo(120);

        setAside(TODAY, 200);
        ledger.budgets().settle(TODAY, List.of(SERVER, MEMBER), 200, 900);
        assertThat(ledger.budgets().used(TODAY, SERVER)).isEqualTo(1020);
        assertThat(setAside(TODAY, 1)).isEqualTo(new Standing.UsedUp(SERVER));
    }

    @Test
    void manyWhoAskAtOnceDoNotUseUpMoreThanThereIs() throws Exception {
        List<Future<Budgets.Standing>> all = new ArrayList<>();
        try (Ledger other = open(new Random(3));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                Ledger one = i % 2 == 0 ? ledger : other;
                all.add(threads.submit(() -> one.budgets().setAside(TODAY, List.of(new Purse(SERVER, 1000)), 300)));
            }
        }
        int granted = 0;
        for (Future<Budgets.Standing> one : all) {
            granted += one.get() instanceof Standing.SetAside ? 1 : 0;
        }

        assertThat(granted).isEqualTo(3);
        assertThat(ledger.budgets().used(TODAY, SERVER)).isEqualTo(900);
    }

    @Test
    void whatModelsUsedUpIsForgottenWithTheMemberTheServerAndTheDay() {
        setAside(TODAY, 10);
        setAside(TODAY.minusDays(1), 10);
        setAside(TODAY.minusDays(2), 10);
        assertThat(ledger.servers()).containsExactly("s1");

        ledger.prune(NOON, NOON);
        assertThat(ledger.budgets().used(TODAY.minusDays(2), SERVER)).isZero();
        assertThat(ledger.budgets().used(TODAY.minusDays(1), SERVER)).isEqualTo(10);

        ledger.forgetMember(ANN);
        assertThat(ledger.budgets().used(TODAY, MEMBER)).isZero();
        assertThat(ledger.budgets().used(TODAY, SERVER)).isEqualTo(10);

        ledger.forgetServer("s1");
        assertThat(ledger.budgets().used(TODAY, SERVER)).isZero();
        assertThat(ledger.servers()).isEmpty();
    }

    private List<Amendment> pending() {
        return ledger.amendments().pending(10);
    }

    @Test
    void answersThatCiteAnArticleAreMarkedAndSayWhereTheyAre() {
        String posted = file("s1");
        ledger.receipts().postedAs(posted, "c1", "m1");
        ledger.receipts().shownAgainAs(posted, "c2", "m2");
        ledger.receipts().shownAgainAs(posted, "c2", "m2");
        ledger.receipts().shownAgainAs("22222222", "c2", "m3");
        file("s1");
        String other =
                ledger.receipts().file(NOON, in("s1"), ANN, saying("No.", "b")).id();
        ledger.receipts().postedAs(other, "c1", "m4");

        ledger.amendments().mark("a", 7);
        reopen();

        assertThat(pending())
                .containsExactly(new Amendment(
                        ledger.receipts().find(posted).orElseThrow(),
                        7,
                        List.of(new Shown("c1", "m1"), new Shown("c2", "m2"))));
        assertThat(ledger.amendments().count()).isEqualTo(1);
        assertThat(ledger.amendments().markedUpTo()).isEqualTo(7);
    }

    @Test
    void answerThatBecomesAMessageLaterIsPendingThen() {
        String shared = file("s1");
        ledger.amendments().mark("a", 1);
        assertThat(pending()).isEmpty();

        ledger.receipts().shownAgainAs(shared, "c2", "m2");

        assertThat(pending()).extracting(Amendment::messages).containsExactly(List.of(new Shown("c2", "m2")));
    }

    @Test
    void whatWasDoneIsPendingNoMoreUntilItIsMarkedAgainAndThenTellsAll() {
        String posted = file("s1");
        ledger.receipts().postedAs(posted, "c1", "m1");
        ledger.amendments().mark("a", 3);
        ledger.amendments().done(posted);
        assertThat(pending()).isEmpty();

        ledger.amendments().markLate("a", 3);
        assertThat(pending()).isEmpty();

        ledger.amendments().mark("a", 5);
        assertThat(pending()).extracting(Amendment::since).containsExactly(3L);
    }

    @Test
    void answerThatWasOnItsWayIsMarkedLate() {
        ledger.amendments().mark("a", 3);
        String late = file("s1");
        ledger.receipts().postedAs(late, "c1", "m1");
        assertThat(pending()).isEmpty();

        ledger.amendments().markLate("a", 3);

        assertThat(pending()).extracting(Amendment::since).containsExactly(3L);
    }

    @Test
    void whatFailedComesAfterTheOthers() {
        List<String> posted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            posted.add(ledger.receipts()
                    .file(NOON.plusSeconds(i), in("s1"), ANN, saying("It is.", "a"))
                    .id());
            ledger.receipts().postedAs(posted.get(i), "c1", "m" + i);
        }
        ledger.amendments().mark("a", 1);

        ledger.amendments().failed(posted.get(2));

        assertThat(pending())
                .extracting(amendment -> amendment.receipt().id())
                .containsExactly(posted.get(1), posted.get(0), posted.get(2));
        assertThat(ledger.amendments().pending(1)).hasSize(1);
    }

    @Test
    void amendmentsGoWithTheirReceipts() {
        String posted = file("s1");
        ledger.receipts().postedAs(posted, "c1", "m1");
        ledger.receipts().shownAgainAs(posted, "c2", "m2");
        ledger.amendments().mark("a", 1);

        ledger.forgetServer("s1");

        assertThat(ledger.amendments().count()).isZero();
        assertThat(ledger.amendments().markedUpTo()).isEqualTo(1);
    }

    @Test
    void articlesAreCountedByTheAnswersThatCiteThem() {
        ledger.receipts().file(NOON, in("s1"), ANN, saying("One.", "a", "a", "b"));
        ledger.receipts().file(NOON, in("s1"), BOB, saying("Two.", "a"));
        ledger.receipts().file(NOON.minusMillis(1), in("s1"), BOB, saying("Old.", "b"));

        assertThat(ledger.receipts().mostCited(NOON, 5)).isEqualTo(Map.of("a", 2, "b", 1));
        assertThat(ledger.receipts().mostCited(NOON, 1)).isEqualTo(Map.of("a", 2));
    }

    private static final LocalDate WEEK = LocalDate.of(2031, 5, 5);
    private static final Gaps.Group BRIDGE = new Gaps.Group("g1", "bridg open");

    private void asked(Gaps.Group group, Pseudonym asker, String server, String words, LocalDate week) {
        ledger.gaps().add(group, new Gaps.Question(asker, Optional.of(server), words, week));
    }

    @Test
    void gapsAreCountedByAskersAndShownByTheirShortestQuestion() {
        asked(BRIDGE, ANN, "s1", "When does the bridge open?", WEEK);
        asked(BRIDGE, ANN, "s1", "When will the bridge open?", WEEK);
        asked(BRIDGE, BOB, "s2", "Bridge open?", WEEK.plusDays(7));
        asked(new Gaps.Group("g2", "ferri"), ANN, "s1", "What of the ferry?", WEEK);
        reopen();

        assertThat(ledger.gaps().groups()).containsExactly(BRIDGE, new Gaps.Group("g2", "ferri"));
        assertThat(ledger.gaps().from(2, 0, 10)).containsExactly(new Gaps.Gap("Bridge open?", 2, 3, WEEK.plusDays(7)));
        assertThat(ledger.gaps().count(2)).isEqualTo(1);
        assertThat(ledger.gaps().count(1)).isEqualTo(2);
        assertThat(ledger.gaps().from(1, 1, 10)).extracting(Gaps.Gap::words).containsExactly("What of the ferry?");
    }

    @Test
    void gapsAreForgottenByAskerByServerAndByAge() {
        asked(BRIDGE, ANN, "s1", "One?", WEEK);
        asked(BRIDGE, BOB, "s2", "Two?", WEEK.plusDays(7));
        assertThat(ledger.gaps().has("g1", ANN)).isTrue();

        ledger.gaps().delete("g1", ANN);
        assertThat(ledger.gaps().has("g1", ANN)).isFalse();
        assertThat(ledger.gaps().count(1)).isEqualTo(1);

        ledger.forgetServer("s2");
        assertThat(ledger.gaps().groups()).isEmpty();

        asked(BRIDGE, ANN, "s1", "One?", WEEK);
        asked(BRIDGE, BOB, "s1", "Two?", WEEK.plusDays(7));
        ledger.gaps().prune(WEEK.plusDays(7));
        assertThat(ledger.gaps().from(1, 0, 9)).extracting(Gaps.Gap::words).containsExactly("Two?");
    }

    @Test
    void clockThatIsSetBackLosesNothing() {
        String before = file("s1");
        String button = ledger.buttons().keep("more", Optional.of("s1"), NOON.plusSeconds(60));
        Instant earlier = NOON.minusSeconds(86_400);

        String after = ledger.receipts()
                .file(earlier, in("s1"), ANN, saying("It is.", "a"))
                .id();
        ledger.votes().cast(before, new Vote(ANN, true, "", NOON));
        ledger.votes().cast(before, new Vote(ANN, false, "", earlier));
        ledger.prune(earlier.minusSeconds(86_400), earlier);
        ledger.buttons().keep("more", Optional.of("s1"), earlier.plusSeconds(60));

        assertThat(ledger.receipts().citing("a")).extracting(Receipt::id).containsExactly(before, after);
        assertThat(ledger.votes().on(before)).isEqualTo(new Tally(0, 1));
        assertThat(ledger.buttons().kept(button, NOON)).contains("more");
    }

    @Test
    void manyThreadsAndTwoProgramsWriteAndReadAtOnce() throws Exception {
        String id = file("s1");
        List<Future<String>> filed = new ArrayList<>();
        try (Ledger other = open(new Random(3));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                Ledger one = i % 2 == 0 ? ledger : other;
                boolean up = i % 3 == 0;
                filed.add(threads.submit(() -> {
                    one.votes().cast(id, vote(ANN, up));
                    String mine = one.receipts()
                            .file(NOON, in("s1"), BOB, saying("It is.", "a"))
                            .id();
                    assertThat(one.receipts().find(mine)).isPresent();
                    return mine;
                }));
            }
        }
        Set<String> ids = new HashSet<>();
        for (Future<String> one : filed) {
            ids.add(one.get());
        }

        assertThat(ids).hasSize(60);
        assertThat(ledger.receipts().citing("a")).hasSize(61);
        assertThat(ledger.about(ANN)).isEqualTo(new Holdings(1, 1));
    }

    @Test
    void draftIsFoundAsItWasKeptAndAsItWasChanged() {
        Draft draft = ledger.drafts().add(NOON, "pasted text", Map.of("headline", "Eis", "body", "Es fror 🙂."), 10);
        reopen();

        assertThat(ledger.drafts().find(draft.id().toLowerCase(Locale.ROOT))).contains(draft);
        assertThat(ledger.drafts().change(draft.id(), Map.of("headline", "Ice")))
                .isTrue();
        assertThat(ledger.drafts().find(draft.id()).orElseThrow().texts()).isEqualTo(Map.of("headline", "Ice"));
        assertThat(ledger.drafts().remove(draft.id())).isTrue();
        assertThat(ledger.drafts().remove(draft.id())).isFalse();
        assertThat(ledger.drafts().change(draft.id(), Map.of())).isFalse();
        assertThat(ledger.drafts().find(draft.id())).isEmpty();
    }

    @Test
    void onlySoManyDraftsWaitTheNewestOnes() {
        Draft oldest = ledger.drafts().add(NOON, "a", Map.of(), 2);
        Draft middle = ledger.drafts().add(NOON.plusSeconds(1), "b", Map.of(), 2);
        Draft newest = ledger.drafts().add(NOON.plusSeconds(1), "c", Map.of(), 2);

        assertThat(ledger.drafts().size()).isEqualTo(2);
        assertThat(ledger.drafts().newest(5)).containsExactlyInAnyOrder(newest, middle);
        assertThat(ledger.drafts().find(oldest.id())).isEmpty();
    }

    @Test
    void draftsBeforeAMomentExpire() {
        ledger.drafts().add(NOON, "a", Map.of("body", "x"), 10);
        Draft kept = ledger.drafts().add(NOON.plusSeconds(1), "b", Map.of(), 10);

        ledger.drafts().expire(NOON.plusSeconds(1));

        assertThat(ledger.drafts().newest(5)).containsExactly(kept);
    }

    @Test
    void feedIsKeptWithHowTheLastLookWent() {
        Feed feed = new Feed("https://a.example/feed", false, Feed.State.fresh(NOON));
        assertThat(ledger.feeds().lastSuccess()).isEmpty();
        assertThat(ledger.feeds().add(feed)).isTrue();
        assertThat(ledger.feeds().lastSuccess()).isEmpty();
        Feed.State state = new Feed.State("\"7\"", "today", Optional.of(NOON), 2, NOON.plusSeconds(60), "too busy");
        ledger.feeds().note(feed.address(), state);
        ledger.feeds().note("https://b.example/feed", state);
        assertThat(ledger.feeds().add(new Feed(feed.address(), true, Feed.State.fresh(NOON))))
                .isFalse();
        reopen();

        assertThat(ledger.feeds().all()).containsExactly(new Feed(feed.address(), true, state));
        assertThat(ledger.feeds().lastSuccess()).contains(NOON);
        assertThat(ledger.feeds().remove(feed.address())).isTrue();
        assertThat(ledger.feeds().remove(feed.address())).isFalse();
        assertThat(ledger.feeds().all()).isEmpty();
    }

    @Test
    void itemsOfAFeedAreSeenOnceAndForgottenInTime() {
        String address = "https://a.example/feed";
        ledger.feeds().saw(address, "0", NOON);
        ledger.feeds().add(new Feed(address, false, Feed.State.fresh(NOON)));
        ledger.feeds().saw(address, "1", NOON);
        ledger.feeds().saw(address, "2", NOON);
        ledger.feeds().saw(address, "2", NOON.plusSeconds(1));

        assertThat(ledger.feeds().seen(address, List.of("0", "1", "2", "3"))).containsExactlyInAnyOrder("1", "2");
        ledger.feeds().expire(NOON.plusSeconds(1));
        assertThat(ledger.feeds().seen(address, List.of("1", "2"))).containsExactly("2");
        ledger.feeds().remove(address);
        assertThat(ledger.feeds().seen(address, List.of("2"))).isEmpty();
    }

    @Test
    void theAuditTrailIsReadNewestFirstPageByPageWhateverTheClockSaid() {
        ledger.audit().append(NOON, Audit.CONSOLE, "reindex", "", "generation 2");
        ledger.audit().append(NOON.minusSeconds(60), ANN.value(), "golden add", "Who won?", "added");
        ledger.audit().append(NOON, Audit.CONSOLE, "rollback", "", "failed: no generation before");
        reopen();

        assertThat(ledger.audit().size()).isEqualTo(3);
        assertThat(ledger.audit().newest(0, 2))
                .containsExactly(
                        new Audit.Line(3, NOON, "console", "rollback", "", "failed: no generation before"),
                        new Audit.Line(2, NOON.minusSeconds(60), ANN.value(), "golden add", "Who won?", "added"));
        assertThat(ledger.audit().newest(2, 2)).extracting(Audit.Line::number).containsExactly(1L);
    }

    @Test
    void anAuditLineOutlivesMemberServerAndTime() {
        ledger.audit().append(NOON, ANN.value(), "reindex", "", "done");

        ledger.forgetMember(ANN);
        ledger.forgetServer("100");
        ledger.prune(NOON.plusSeconds(1), NOON.plusSeconds(1));

        assertThat(ledger.audit().newest(0, 10)).hasSize(1);
    }

    @Test
    void anAuditLineIsCutBetweenCharacters() {
        ledger.audit().append(NOON, Audit.CONSOLE, "add", "🙂".repeat(Audit.LONGEST), "added");

        String object = ledger.audit().newest(0, 1).getFirst().object();
        assertThat(object.length()).isBetween(Audit.LONGEST - 1, Audit.LONGEST);
        assertThat(object).endsWith("🙂…");
    }

    @Test
    void manyWriteIntoTheAuditTrailAtOnceAndNoLineIsLost() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String object = "article " + i;
                all.add(many.submit(() -> ledger.audit().append(NOON, Audit.CONSOLE, "add", object, "added")));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(ledger.audit().newest(0, 100))
                .extracting(Audit.Line::number)
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, 40)
                        .map(i -> 41 - i)
                        .boxed()
                        .toList());
    }

    @Test
    void goldenQuestionsAreKeptInTheirOrderUntilTheyAreRemoved() {
        Golden won = ledger.goldens().add("Who won „it“?", Golden.Expectation.ANSWERED, "Orla; nine votes");
        Golden weather = ledger.goldens().add("What is the weather?", Golden.Expectation.NOT_COVERED, "");
        reopen();

        assertThat(ledger.goldens().all()).containsExactly(won, weather);
        assertThat(ledger.goldens().remove(won.number())).isTrue();
        assertThat(ledger.goldens().remove(won.number())).isFalse();
        assertThat(ledger.goldens().all()).containsExactly(weather);
        assertThat(weather.number()).isEqualTo(2);
    }
}
