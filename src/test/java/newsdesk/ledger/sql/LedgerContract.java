package newsdesk.ledger.sql;

import static newsdesk.ledger.sql.Ledgers.ANN;
import static newsdesk.ledger.sql.Ledgers.BOB;
import static newsdesk.ledger.sql.Ledgers.NOON;
import static newsdesk.ledger.sql.Ledgers.in;
import static newsdesk.ledger.sql.Ledgers.nothing;
import static newsdesk.ledger.sql.Ledgers.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import newsdesk.ledger.Audit;
import newsdesk.ledger.Finding;
import newsdesk.ledger.Holdings;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Outcome;
import newsdesk.ledger.Place;
import newsdesk.ledger.Posting;
import newsdesk.ledger.Pseudonym;
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
}
