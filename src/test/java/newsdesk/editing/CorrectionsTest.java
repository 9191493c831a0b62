package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Change;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.NotedRevisions;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.corpus.Revised;
import newsdesk.corpus.Revision;
import newsdesk.editing.Corrections.Cause;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");
    private static final Cause CAUSE = new Cause("console", "The outlet withdrew it.");
    private static final Article BRIDGE =
            new Article(new ArticleId("bridge"), imprint("Bridge opens", "Norlund Post"), "The bridge is open.");

    private final NotedRevisions revisions = new NotedRevisions();
    private final Corrections corrections =
            new Corrections(revisions, source(), nothingIndexed(), Clock.fixed(NOON, ZoneOffset.UTC));

    private static Imprint imprint(String headline, String outlet) {
        return new Imprint(
                headline,
                "",
                new Outlet(outlet),
                "",
                Published.parse("2031-05-01"),
                Published.undated(),
                Imprint.NONE.link(),
                "en");
    }

    private static ArticleSource source() {
        return new ArticleSource() {
            @Override
            public String stamp() {
                return "source";
            }

            @Override
            public Stream<Article> articles() {
                return Stream.of(BRIDGE);
            }
        };
    }

    private static Generations nothingIndexed() {
        return new Generations() {
            @Override
            public Optional<Generation> inService() {
                return Optional.empty();
            }

            @Override
            public Optional<String> stampInService() {
                return Optional.empty();
            }

            @Override
            public Reindexed reindex(ArticleSource articles, Progress progress) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private List<Article> counting() {
        return new Revised(source(), revisions).articles().toList();
    }

    private static Correction headline(String headline) {
        return new Correction(Optional.of(headline), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String why(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Declined.class);
        return ((Ruling.Declined) ruling).why();
    }

    @Test
    void retractionIsOnRecordWithItsReasonAndWhatTheArticleWas() {
        Ruling ruling = corrections.retract(BRIDGE.id(), CAUSE);

        assertThat(ruling)
                .isEqualTo(new Ruling.Made(new Revision(
                        1,
                        BRIDGE.id(),
                        BRIDGE.imprint(),
                        new Change.Retracted(),
                        NOON,
                        "console",
                        "The outlet withdrew it.")));
        assertThat(counting()).isEmpty();
    }

    @Test
    void retractionIsTakenBack() {
        corrections.retract(BRIDGE.id(), CAUSE);
        corrections.restore(BRIDGE.id(), CAUSE);

        assertThat(counting()).containsExactly(BRIDGE);
    }

    @Test
    void whatIsNotNamedInACorrectionStays() {
        corrections.correct(BRIDGE.id(), headline("Bridge stays shut"), CAUSE);
        corrections.correct(
                BRIDGE.id(),
                new Correction(
                        Optional.empty(),
                        Optional.of(new Outlet("Norlund Herald")),
                        Optional.of(Published.parse("2031-05-02")),
                        Optional.of("The bridge is shut.")),
                CAUSE);

        Article now = counting().getFirst();
        assertThat(now.body()).isEqualTo("The bridge is shut.");
        assertThat(now.imprint().headline()).isEqualTo("Bridge stays shut");
        assertThat(now.imprint().outlet()).isEqualTo(new Outlet("Norlund Herald"));
        assertThat(now.imprint().published()).isEqualTo(Published.parse("2031-05-02"));
    }

    @Test
    void correctionIsTakenBackToTheVersionBefore() {
        corrections.correct(BRIDGE.id(), headline("One"), CAUSE);
        corrections.correct(BRIDGE.id(), headline("Two"), CAUSE);
        corrections.restore(BRIDGE.id(), CAUSE);

        assertThat(counting().getFirst().imprint().headline()).isEqualTo("One");
    }

    @Test
    void whatChangesNothingIsDeclinedWithTheReason() {
        assertThat(why(corrections.retract(new ArticleId("ferry"), CAUSE)))
                .isEqualTo("There is no article with the id \"ferry\".");
        assertThat(why(corrections.restore(BRIDGE.id(), CAUSE)))
                .isEqualTo("Nothing was done to bridge that could be taken back.");
        assertThat(why(corrections.correct(BRIDGE.id(), headline("Bridge opens"), CAUSE)))
                .isEqualTo("bridge says that already.");

        corrections.retract(BRIDGE.id(), CAUSE);
        assertThat(why(corrections.retract(BRIDGE.id(), CAUSE)))
                .isEqualTo("bridge was retracted already, on 2031-05-04.");
        assertThat(why(corrections.correct(BRIDGE.id(), headline("x"), CAUSE)))
                .isEqualTo("bridge is retracted. Restore it first.");

        corrections.restore(BRIDGE.id(), CAUSE);
        assertThat(why(corrections.restore(BRIDGE.id(), CAUSE)))
                .isEqualTo("bridge was restored already, on 2031-05-04.");
        assertThat(revisions.history().last()).isEqualTo(2);
    }

    @Test
    void correctionToNoTextAtAllIsDeclined() {
        Correction blank = new Correction(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(" \n"));

        assertThat(why(corrections.correct(BRIDGE.id(), blank, CAUSE))).contains("has no text");
    }
}
