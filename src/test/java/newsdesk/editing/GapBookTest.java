package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newsdesk.ledger.Gaps.Gap;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Pseudonyms;
import newsdesk.ledger.sql.SqlLedger;
import newsdesk.retrieval.lucene.LuceneVocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Noting what is not covered, with a real ledger and the words taken apart as for a search.
class GapBookTest {

    /// A Wednesday.
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-07T12:00:00Z"), ZoneOffset.UTC);

    private static final Pseudonym ANN = new Pseudonym("a".repeat(22));
    private static final Pseudonym BOB = new Pseudonym("b".repeat(22));
    private static final Pseudonym CEM = new Pseudonym("c".repeat(22));

    @TempDir
    private Path folder;

    private Ledger ledger;
    private GapBook book;

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        book = new GapBook(ledger.gaps(), new Pseudonyms(new byte[32]), new LuceneVocabulary(), NOON);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void note(Pseudonym asker, String question) {
        book.note(question, asker, Optional.of("s1"));
    }

    private List<Gap> shown() {
        return ledger.gaps().from(GapBook.ASKERS, 0, 10);
    }

    @Test
    void likeQuestionsOfThreeAskersAreOneGap() {
        note(ANN, "When will the Ostrel bridge open?");
        note(BOB, "Is the bridge in Ostrel open yet?");
        assertThat(shown()).isEmpty();

        note(CEM, "Ostrel bridge: when does it open?");

        assertThat(shown())
                .containsExactly(new Gap("Is the bridge in Ostrel open yet?", 3, 3, LocalDate.of(2031, 5, 5)));
    }

    @Test
    void oneAskerIsOneHoweverOftenTheyAsk() {
        for (int i = 0; i < 5; i++) {
            note(ANN, "When will the Ostrel bridge open?");
        }

        assertThat(shown()).isEmpty();
        assertThat(ledger.gaps().from(1, 0, 10)).extracting(Gap::times).containsExactly(5);
    }

    @Test
    void questionsAboutDifferentThingsAreDifferentGaps() {
        note(ANN, "When will the Ostrel bridge open?");
        note(BOB, "When will the Norlund tunnel open?");
        note(CEM, "Who pays for the ferry?");
        note(CEM, "the?");

        assertThat(ledger.gaps().count(1)).isEqualTo(3);
    }

    @Test
    void whatIsOfAMemberIsFoundAndDeletedWithTheirWords() throws Exception {
        note(ANN, "When will the Ostrel bridge open?");
        note(ANN, "Who pays for the ferry to Ostrel harbour?");
        note(BOB, "Ostrel bridge: when does it open?");
        assertThat(book.of(ANN)).isEqualTo(2);
        assertThat(book.of(CEM)).isZero();

        book.forget(ANN);

        assertThat(book.of(ANN)).isZero();
        assertThat(book.of(BOB)).isEqualTo(1);
        assertThat(ledger.gaps().from(1, 0, 10))
                .extracting(Gap::words)
                .containsExactly("Ostrel bridge: when does it open?");
    }

    @Test
    void nothingInTheLedgerLeadsFromAQuestionToItsAskerNorToTheirOtherQuestions() throws Exception {
        note(ANN, "When will the Ostrel bridge open?");
        note(ANN, "Who pays for the ferry to Norlund harbour?");
        ledger.close();

        String everything = Files.readString(folder.resolve("ledger.db"), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(everything).contains("Ostrel bridge").doesNotContain(ANN.value());
        open();
        var groups = ledger.gaps().groups();
        Pseudonyms another = new Pseudonyms(new byte[32]);
        assertThat(groups).hasSize(2);
        assertThat(groups)
                .extracting(group -> another.of("asker in group\n" + group.id() + "\n" + ANN.value()))
                .doesNotHaveDuplicates();
        GapBook withAnotherKey = new GapBook(
                ledger.gaps(),
                new Pseudonyms("k".repeat(32).getBytes(StandardCharsets.UTF_8)),
                new LuceneVocabulary(),
                NOON);
        assertThat(withAnotherKey.of(ANN)).isZero();
    }
}
