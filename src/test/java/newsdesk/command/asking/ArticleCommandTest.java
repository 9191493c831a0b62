package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.History;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.NotedRevisions;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Revision;
import newsdesk.corpus.Revisions;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import org.junit.jupiter.api.Test;

class ArticleCommandTest {

    private final ListedGeneration generation = new ListedGeneration(
            Invented.coverage(),
            Invented.talks(),
            Invented.leaflet(),
            Invented.passage("One", Imprint.NONE, "A single sentence is all that this very short article has to say."),
            Invented.passage(
                    "long", Imprint.NONE, "Word ".repeat(150).strip() + ".", "And " + "so on ".repeat(150) + "."));
    private final ArticleCommand command = new ArticleCommand(new ListedArchive(generation));

    @Test
    void articleIsShownByItsIdAndNeverInFull() {
        Reply.Excerpt excerpt = (Reply.Excerpt) Overheard.reply(command, Invocation.of("id", "talks"));

        assertThat(excerpt.imprint().headline()).isEqualTo("Talks open in Vell");
        assertThat(excerpt.excerpt()).isEqualTo("Minister Orla Tamsin opened the talks in Vell on Tuesday.");
        assertThat(generation.timesClosed()).isEqualTo(1);
    }

    @Test
    void shortAndLongTextsAreCutBetweenWords() {
        assertThat(excerpt("One")).isEqualTo("A single sentence is all that…");
        assertThat(excerpt("long")).hasSizeLessThanOrEqualTo(301).endsWith("Word…");
        for (Passage passage : generation.articles(0, 10)) {
            assertThat(excerpt(passage.article().value()).length())
                    .isLessThanOrEqualTo(passage.text().length() / 2 + 1);
        }
    }

    @Test
    void whatWasDoneToAnArticleIsShownWithItAndInPlaceOfItWhereItIsRetracted() {
        NotedRevisions revisions = new NotedRevisions();
        Revision restored = revisions.restore("talks");
        Revision gone = revisions.add(new Revisions.Entry(
                new ArticleId("gone"),
                Invented.talks().imprint(),
                new Change.Retracted(),
                Instant.EPOCH,
                "console",
                "It was invented."));
        ArticleCommand asked = new ArticleCommand(new Archive() {
            @Override
            public Generation open(Progress progress) {
                return generation;
            }

            @Override
            public Optional<Generation> asItIs() {
                return Optional.of(generation);
            }

            @Override
            public History history() {
                return revisions.history();
            }
        });

        assertThat(((Reply.Excerpt) Overheard.reply(asked, Invocation.of("id", "talks"))).history())
                .containsExactly(restored);
        assertThat(Overheard.reply(asked, Invocation.of("id", "gone")))
                .isEqualTo(new Reply.Excerpt("gone", Invented.talks().imprint(), "", List.of(gone)));
    }

    @Test
    void unknownIdIsRefusedWithThoseThatAreNear() {
        assertThat(Overheard.refusal(command, Invocation.of("id", "TALK")))
                .isEqualTo("There is no indexed article with the id \"TALK\". Is it one of these: talks?");
        assertThat(Overheard.refusal(command, Invocation.of("id", "../../config")))
                .endsWith("The command \"sources\" lists the ids.");
        assertThat(Overheard.refusal(command, Invocation.of("id", "x".repeat(600))))
                .contains("There is no indexed article");
    }

    @Test
    void idsAreSuggestedAsTyped() {
        assertThat(command.suggest(command.options().getFirst(), "L")).containsExactly("leaflet", "long");
    }

    private String excerpt(String id) {
        return ((Reply.Excerpt) Overheard.reply(command, Invocation.of("id", id))).excerpt();
    }
}
