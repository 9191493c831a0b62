package newsdesk.command.asking;

import static org.assertj.core.api.Assertions.assertThat;

import newsdesk.command.Invented;
import newsdesk.command.Invocation;
import newsdesk.command.ListedGeneration;
import newsdesk.command.Overheard;
import newsdesk.command.Reply;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Passage;
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
