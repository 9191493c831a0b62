package newsdesk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.editing.Alike.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    private static final String BODY =
            "Ferries across the strait stood still on Tuesday after ice closed the harbour, and "
                    + "four hundred people were waiting on the island, the company said in the afternoon.";

    @ParameterizedTest
    @CsvSource({
        "https://www.gazette.example/ice, true",
        "http://gazette.example/ice/, true",
        "https://m.gazette.example/ice?utm_source=feed&utm_medium=rss, true",
        "https://gazette.example/ice#comments, true",
        "https://gazette.example/ice/amp, true",
        "https://gazette.example/ice?page=2, false",
        "https://gazette.example/icebreaker, false",
        "https://other.example/ice, false"
    })
    void addressesThatLeadToTheSamePageAreTheSame(String address, boolean same) {
        Article one = article("1", "https://gazette.example/ice", BODY);
        Article other = article("2", address, "The council met about the budget of the coming year on Monday.");

        assertThat(new Resemblance(one).of(other)).isEqualTo(same ? Optional.of(Kind.SAME_LINK) : Optional.empty());
    }

    @Test
    void sameWordsAreTheSameTextHoweverTheyAreSet() {
        assertThat(new Resemblance(article("1", "", BODY))
                        .of(article("2", "", BODY.toUpperCase(java.util.Locale.ROOT) + "!")))
                .contains(Kind.SAME_TEXT);
    }

    @Test
    void shortenedArticleIsMostlyTheSame() {
        String longer = BODY + " " + "It was the coldest week that anybody could remember. ".repeat(1)
                + "Trains and buses ran as they always do, and the airport stayed open through the night for cargo.";

        assertThat(new Resemblance(article("1", "", BODY)).of(article("2", "", longer)))
                .contains(Kind.MUCH_THE_SAME);
        assertThat(new Resemblance(article("2", "", longer)).of(article("1", "", BODY)))
                .contains(Kind.MUCH_THE_SAME);
    }

    @Test
    void anotherReportOfTheSameEventIsAnotherArticle() {
        String other =
                "Ice closed the harbour on Tuesday. About 400 travellers had to stay on the island overnight after "
                        + "the ferry company stopped all its ships, and hotels opened their halls for them.";

        assertThat(new Resemblance(article("1", "", BODY)).of(article("2", "", other)))
                .isEmpty();
    }

    @Test
    void textsOfAFewWordsAreComparedWhole() {
        assertThat(new Resemblance(article("1", "", "It froze.")).of(article("2", "", "It froze")))
                .contains(Kind.SAME_TEXT);
        assertThat(new Resemblance(article("1", "", "It froze.")).of(article("2", "", "It thawed.")))
                .isEmpty();
    }

    private static Article article(String id, String address, String body) {
        Link link = address.isEmpty() ? Link.NONE : new Link(address);
        return new Article(
                new ArticleId(id),
                new Imprint("Ice", "", Outlet.UNKNOWN, "", Published.undated(), Published.undated(), link, "en"),
                body);
    }
}
