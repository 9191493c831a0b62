package newsdesk.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import newsdesk.command.Invented;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Change;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Revision;
import org.junit.jupiter.api.Test;

class NoteCardTest {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private static Revision revision(Imprint imprint, Change change, String reason) {
        return new Revision(1, new ArticleId("talks"), imprint, change, NOON, "console", reason);
    }

    private static String note(List<Revision> revisions, List<String> fallen, int left) {
        return Cards.note(revisions, fallen, left).path("content").asText();
    }

    @Test
    void noteSaysWhatWasDoneAndWhyAndWhatStillStands() {
        Revision retracted = revision(Invented.talks().imprint(), new Change.Retracted(), "The outlet withdrew it.");

        assertThat(note(List.of(retracted), List.of("The talks opened."), 1)).isEqualTo("""
                        ⚠️ **An article that this answer cites has changed.**
                        **Talks open in Vell** (The Vell Courier, 20 August 2025) was retracted on 4 May 2031: The outlet withdrew it.
                        **No longer stands:**
                        > The talks opened.
                        The rest of the answer still stands.""");
        assertThat(note(List.of(retracted), List.of("The talks opened."), 0))
                .endsWith("Nothing of the answer is left.");
    }

    @Test
    void noteOnARestoredArticleSaysThatTheAnswerStands() {
        Revision restored = revision(Invented.talks().imprint(), new Change.Restored(), "");

        assertThat(note(List.of(restored), List.of(), 2)).isEqualTo("""
                        ⚠️ **An article that this answer cites has changed.**
                        **Talks open in Vell** (The Vell Courier, 20 August 2025) was restored on 4 May 2031.
                        What the answer says still stands.""");
    }

    @Test
    void nothingElseOfTheMessageIsNamedSoThatItStays() {
        Revision restored = revision(Imprint.NONE, new Change.Restored(), "");

        assertThat(Cards.note(List.of(restored), List.of(), 2).fieldNames())
                .toIterable()
                .containsExactly("content");
    }

    @Test
    void whateverIsInItItFitsAndMentionsNobody() {
        String hostile = "@everyone **x** <@1> ".repeat(24);
        Imprint imprint = Invented.imprint(hostile, hostile, "2025-08-20", "https://courier.example/talks");
        List<Revision> revisions = new ArrayList<>();
        List<String> fallen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            revisions.add(revision(imprint, new Change.Retracted(), hostile.substring(0, 490)));
            fallen.add(hostile);
        }

        String note = note(revisions, fallen, 0);

        assertThat(note).hasSizeLessThanOrEqualTo(Limits.CONTENT).contains("more change", "more sentence");
        assertThat(note).doesNotContain(" @everyone", " <@1>");
    }
}
