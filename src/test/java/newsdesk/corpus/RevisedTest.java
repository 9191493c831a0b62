package newsdesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisedTest {

    private static final Article HARBOUR = article("harbour", "The harbour is closed.");
    private static final Article BRIDGE = article("bridge", "The bridge is open.");
    private static final Article MENDED = article("bridge", "The bridge opens on Friday.");
    private static final Article AGAIN = article("bridge", "The bridge opens on Saturday.");

    private final NotedRevisions revisions = new NotedRevisions();

    private static Article article(String id, String body) {
        return new Article(new ArticleId(id), Imprint.NONE, body);
    }

    private Revised revised(Article... source) {
        return new Revised(
                new ArticleSource() {
                    @Override
                    public String stamp() {
                        return "source";
                    }

                    @Override
                    public Stream<Article> articles() {
                        return Stream.of(source);
                    }
                },
                revisions);
    }

    private List<Article> read(Article... source) {
        return revised(source).articles().toList();
    }

    @Test
    void sourceIsReadAsItIsWhereNothingWasChanged() {
        assertThat(read(HARBOUR, BRIDGE)).containsExactly(HARBOUR, BRIDGE);
        assertThat(revised().stamp()).isEqualTo("source");
    }

    @Test
    void retractedArticleIsLeftOutUntilItIsRestored() {
        revisions.retract("bridge", "It was invented.");
        assertThat(read(HARBOUR, BRIDGE)).containsExactly(HARBOUR);

        revisions.restore("bridge");
        assertThat(read(HARBOUR, BRIDGE)).containsExactly(HARBOUR, BRIDGE);
    }

    @Test
    void eachChangeGivesTheSourceAnotherStamp() {
        revisions.retract("bridge", "");
        String retracted = revised().stamp();
        revisions.restore("bridge");

        assertThat(List.of("source", retracted, revised().stamp())).doesNotHaveDuplicates();
    }

    @Test
    void correctionsStandInThePlaceOfWhatTheyCorrectedOneAfterTheOther() {
        revisions.correct(BRIDGE, MENDED);
        revisions.correct(MENDED, AGAIN);

        assertThat(read(BRIDGE)).containsExactly(AGAIN);
        assertThat(read(MENDED)).containsExactly(AGAIN);
    }

    @Test
    void correctionIsTakenBackByOneMore() {
        revisions.correct(BRIDGE, MENDED);
        revisions.correct(MENDED, BRIDGE);

        assertThat(read(BRIDGE)).containsExactly(BRIDGE);
    }

    @Test
    void textThatTheSourceCameToHaveLaterCounts() {
        revisions.correct(BRIDGE, MENDED);
        Article written = article("bridge", "The bridge will never open.");

        assertThat(read(written)).containsExactly(written);
    }

    @Test
    void nothingMayRestOnARetractedArticleOrOnTheTextBeforeACorrection() {
        revisions.correct(BRIDGE, MENDED);
        History corrected = revisions.history();
        assertThat(corrected.isWithdrawn(BRIDGE.id(), BRIDGE.contentHash(), Imprint.NONE))
                .isTrue();
        assertThat(corrected.isWithdrawn(BRIDGE.id(), MENDED.contentHash(), Imprint.NONE))
                .isFalse();
        assertThat(corrected.isWithdrawn(HARBOUR.id(), BRIDGE.contentHash(), Imprint.NONE))
                .isFalse();

        revisions.correct(MENDED, BRIDGE);
        assertThat(revisions.history().isWithdrawn(BRIDGE.id(), BRIDGE.contentHash(), Imprint.NONE))
                .isFalse();
        assertThat(revisions.history().isWithdrawn(BRIDGE.id(), MENDED.contentHash(), Imprint.NONE))
                .isTrue();

        revisions.retract("bridge", "");
        assertThat(revisions.history().isWithdrawn(BRIDGE.id(), BRIDGE.contentHash(), Imprint.NONE))
                .isTrue();
    }

    @Test
    void correctionChangesSomethingAndKeepsTheName() {
        assertThatThrownBy(() -> new Change.Corrected(BRIDGE, BRIDGE)).hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> new Change.Corrected(BRIDGE, HARBOUR)).hasMessageContaining("cannot be called");
    }
}
