package newsdesk.quotes;

import static newsdesk.quotes.lucene.WrittenBook.FINDER;
import static newsdesk.quotes.lucene.WrittenBook.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Article;
import org.junit.jupiter.api.Test;

class SayingsTest {

    private static final String HOLD = "\"The bridge will hold for a hundred years,\" said %s.";

    @Test
    void anIdSurvivesAReindexThatFindsTheWordsInAnEarlierArticle() {
        Saying before = sayings(article("b", "", "2031-03-05", HOLD.formatted("Anna Brook")))
                .getFirst();

        List<Saying> after = sayings(
                article("a", "", "2031-03-01", "Anna Brook said “The bridge will hold for a hundred years”."),
                article("b", "", "2031-03-05", HOLD.formatted("Anna Brook")),
                article("c", "", "2031-03-06", "\"Nobody asked me,\" said Tom Ash."));

        assertThat(after).filteredOn(saying -> saying.id().equals(before.id())).hasSize(1);
        assertThat(before.id()).matches("[0-9a-hjkmnp-tv-z]{8}");
    }

    @Test
    void theSameWordsOfTwoSpeakersAreTwoSayingsWithTwoIds() {
        List<Saying> sayings = sayings(
                article("a", "", "2031-03-01", HOLD.formatted("Anna Brook")),
                article("b", "", "2031-03-02", HOLD.formatted("Tom Ash")));

        assertThat(sayings).hasSize(2).extracting(Saying::id).doesNotHaveDuplicates();
        assertThat(sayings(article("a", "", "2031-03-01", HOLD.formatted("Anna Brook"))))
                .extracting(Saying::id)
                .containsExactly(sayings.getFirst().id());
    }

    @Test
    void longWordsWithoutANamedSpeakerAreThoseOfTheOneWhoIsNamedElsewhere() {
        List<Saying> sayings = sayings(
                article("a", "", "2031-03-01", HOLD.formatted("an official")),
                article("b", "", "2031-03-02", HOLD.formatted("Anna Brook")));

        assertThat(sayings).hasSize(1);
        assertThat(sayings.getFirst().speaker()).map(Speaker::name).contains("Anna Brook");
        assertThat(sayings.getFirst().printings())
                .extracting(Printing::by)
                .containsExactly("an official", "Anna Brook");
    }

    @Test
    void shortWordsAreNobodyElses() {
        List<Saying> sayings = sayings(
                article("a", "", "", "\"We did not,\" said an official."),
                article("b", "", "", "\"We did not,\" said Anna Brook."));

        assertThat(sayings)
                .extracting(saying -> saying.speaker().map(Speaker::name))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("Anna Brook"));
    }

    @Test
    void aBareSurnameIsTheOnlyOneWhoHasIt() {
        List<Saying> sayings = sayings(
                article("a", "", "", "\"It rains too much here,\" said Brook."),
                article("b", "", "", "\"It is dry,\" said Anna Brook."));

        assertThat(sayings)
                .extracting(saying -> saying.speaker().map(Speaker::name))
                .containsOnly(Optional.of("Anna Brook"));
    }

    @Test
    void whatTellsAReaderNothingIsLeftOut() {
        assertThat(sayings(article("a", "", "", "It rained for days. \"So it goes for us all.\"")))
                .isEmpty();
        assertThat(sayings(article("a", "", "", "Officials said they agreed."))).isEmpty();
    }

    @Test
    void anIdIsReadAsSomebodyMayWriteIt() {
        assertThat(QuotationId.read(" #0O1L-il2z ")).isEqualTo("0011112z");
    }

    private static List<Saying> sayings(Article... articles) {
        List<Printing> printings = new ArrayList<>();
        for (Article article : articles) {
            printings.addAll(Extracts.of(article, FINDER.quotations(article)));
        }
        return Sayings.of(printings);
    }
}
