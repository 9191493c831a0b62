package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.files.ArticleBatches;
import newsdesk.editing.Alike.Kind;
import newsdesk.editing.Intake.Brought;
import newsdesk.editing.Intake.Publishing;
import newsdesk.editing.Intake.Waiting;
import newsdesk.editing.PageReader.Reading;
import newsdesk.ledger.Ledger;
import newsdesk.ledger.sql.SqlLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final String LINK = "https://gazette.example/ice";
    private static final String BODY =
            "Ferries across the strait stood still on Tuesday after ice closed the harbour.\n"
                    + "Nobody was in danger, the company said, and four hundred people were waiting on the island.";

    @TempDir
    Path folder;

    private Ledger ledger;
    private ArticleStore imported;
    private final List<Article> handKept = new ArrayList<>();

    @BeforeEach
    void open() {
        ledger = SqlLedger.in(folder.resolve("ledger.db"), new Random(1));
        imported = new ArticleBatches(folder.resolve("articles"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasReadWaitsAsItIsAndOutlivesTheProgram() {
        Imprint imprint = new Imprint(
                "Ice stops ferries",
                "A second day.",
                new Outlet("The Gazette"),
                "Ada Holm",
                Published.parse("2031-05-04T07:30+01:00"),
                Published.parse("2031-05-05"),
                new Link(LINK),
                "en-GB");
        Draft draft = bring(NOON, imprint, BODY).draft();
        ledger.close();
        open();

        Draft kept = intake(NOON, NOTHING).draft(draft.id()).orElseThrow();
        assertThat(kept).isEqualTo(draft);
        assertThat(kept.article()).isEqualTo(new Article(new ArticleId(LINK), imprint, BODY));
        assertThat(kept.missing()).isEmpty();
        assertThat(kept.words()).isEqualTo(29);
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(bring(NOON, Imprint.NONE, BODY).draft().missing())
                .containsExactly("headline", "outlet", "date", "link");
    }

    @Test
    void refusalOfTheReaderIsPassedOn() {
        assertThat(intake(NOON, _ -> new Reading.Refused("There is no text in it."))
                        .bring(Material.pasted("")))
                .isEqualTo(new Brought.Refused("There is no text in it."));
        assertThat(ledger.drafts().size()).isZero();
    }

    @Test
    void publishedDraftIsKeptForGoodAndWaitsNoMore() {
        Draft draft = bring(NOON, titled("Ice"), BODY).draft();

        Publishing published = intake(NOON, NOTHING).publish(draft.id());

        assertThat(((Publishing.Done) published).kept().added()).isEqualTo(1);
        assertThat(stored()).containsExactly(draft.article());
        assertThat(intake(NOON, NOTHING).publish(draft.id())).isInstanceOf(Publishing.Gone.class);
    }

    @Test
    void otherVersionOfAnArticleIsNamedAndTakesItsPlace() {
        intake(NOON, NOTHING).publish(bring(NOON, linked(LINK), BODY).draft().id());
        Waiting again = bring(NOON, linked(LINK), BODY + "\nTrains ran.");

        assertThat(again.alike()).extracting(Alike::kind).containsExactly(Kind.SAME_ARTICLE);
        Publishing published = intake(NOON, NOTHING).publish(again.draft().id());
        assertThat(((Publishing.Done) published).kept().changed()).isEqualTo(1);
        assertThat(stored()).containsExactly(again.draft().article());
    }

    @Test
    void articleOfTheFolderIsNeverReplaced() {
        handKept.add(new Article(new ArticleId(LINK), titled("Ice"), "By hand."));
        Waiting waiting = bring(NOON, linked(LINK), BODY);

        assertThat(waiting.alike()).extracting(Alike::kind).containsExactly(Kind.SAME_ARTICLE);
        assertThat(intake(NOON, NOTHING).publish(waiting.draft().id())).isInstanceOf(Publishing.Taken.class);
        assertThat(stored()).isEmpty();
        assertThat(intake(NOON, NOTHING).draft(waiting.draft().id())).isPresent();
    }

    @Test
    void copiesAreNamedWhereverTheyAre() {
        handKept.add(new Article(new ArticleId("agency"), titled("From the agency"), BODY + "\nIt was cold."));
        handKept.add(
                new Article(new ArticleId("other"), titled("Other"), "The council met on Monday about the budget."));
        Draft first = bring(NOON, titled("Ice"), BODY.replace('\n', ' ')).draft();

        List<Alike> alike = bring(NOON, linked(LINK), BODY).alike();

        assertThat(alike).extracting(Alike::kind).containsExactly(Kind.SAME_TEXT, Kind.MUCH_THE_SAME);
        assertThat(alike).extracting(Alike::draft).containsExactly(first.id(), "");
    }

    @Test
    void draftIsNotLikeItself() {
        Draft draft = bring(NOON, linked(LINK), BODY).draft();

        assertThat(intake(NOON, NOTHING).look(draft.id()).orElseThrow().alike()).isEmpty();
    }

    @Test
    void imprintIsAmendedAndTheTextIsNot() {
        Draft draft = bring(NOON, Imprint.NONE, BODY).draft();

        Draft amended = intake(NOON, NOTHING)
                .amend(draft.id(), linked(LINK))
                .orElseThrow()
                .draft();

        assertThat(amended.article()).isEqualTo(new Article(new ArticleId(LINK), linked(LINK), BODY));
        assertThat(intake(NOON, NOTHING).draft(draft.id())).contains(amended);
    }

    @Test
    void discardedDraftIsGone() {
        Draft draft = bring(NOON, Imprint.NONE, BODY).draft();

        assertThat(intake(NOON, NOTHING).discard(draft.id())).contains(draft);
        assertThat(intake(NOON, NOTHING).discard(draft.id())).isEmpty();
        assertThat(intake(NOON, NOTHING).amend(draft.id(), titled("Ice"))).isEmpty();
    }

    @Test
    void draftThatNobodyDecidesOnIsForgottenAfterAMonth() {
        Draft draft = bring(NOON, Imprint.NONE, BODY).draft();
        bring(NOON.plus(Intake.WAITS), Imprint.NONE, "Something else happened.");
        assertThat(intake(NOON, NOTHING).draft(draft.id())).isPresent();

        bring(NOON.plus(Intake.WAITS).plusMillis(1), Imprint.NONE, "Something else again.");

        assertThat(intake(NOON, NOTHING).draft(draft.id())).isEmpty();
    }

    private Waiting bring(Instant when, Imprint imprint, String body) {
        Brought brought =
                intake(when, _ -> new Reading.Understood(imprint, body)).bring(Material.pasted(body));
        return ((Brought.Taken) brought).waiting();
    }

    private static final PageReader NOTHING = _ -> new Reading.Refused("nothing is read here");

    private Intake intake(Instant when, PageReader reader) {
        ArticleSource byHand = new ArticleSource() {
            @Override
            public String stamp() {
                return "by hand";
            }

            @Override
            public Stream<Article> articles() {
                return handKept.stream();
            }
        };
        return new Intake(
                reader, new Intake.Shelves(byHand, imported), ledger.drafts(), Clock.fixed(when, ZoneOffset.UTC));
    }

    private List<Article> stored() {
        try (Stream<Article> articles = imported.articles()) {
            return articles.toList();
        }
    }

    private static Imprint titled(String headline) {
        return new Imprint(headline, "", Outlet.UNKNOWN, "", Published.undated(), Published.undated(), Link.NONE, "en");
    }

    private static Imprint linked(String address) {
        return new Imprint(
                "Ice", "", Outlet.UNKNOWN, "", Published.undated(), Published.undated(), new Link(address), "en");
    }
}
