package newsdesk.answer;

import static newsdesk.answer.PartWordsTest.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.corpus.Published;
import newsdesk.corpus.Span;
import org.junit.jupiter.api.Test;

class BearingTest {

    private static final double EXACT = 1e-9;

    private final PartWords words = PartWordsTest.words(
            wanted("drifting", 1, false),
            wanted("mine", 1, false),
            wanted("grain", 1, false),
            wanted("Ashmere", 1, true));

    @Test
    void threeSuccessiveSentencesAndTheirHeadlineAreReadTogether() {
        Bearing bearing = Bearing.of(
                words, List.of(passage("a", "Grain ferry lost", "It drifted.", "A mine was seen.", "Snow.")));

        assertThat(bearing.near()).isCloseTo(0.75, within(EXACT));
        assertThat(bearing.sentence()).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void wordsThatStandFurtherApartAreNotReadTogether() {
        Bearing bearing =
                Bearing.of(words, List.of(passage("a", "", "It drifted.", "Snow.", "Snow.", "A mine was seen.")));

        assertThat(bearing.near()).isCloseTo(0.25, within(EXACT));
    }

    @Test
    void namesCountWhereverTheBestArticleHasThem() {
        Passage best = passage("a", "", "A drifting mine sank grain.");

        assertThat(Bearing.of(words, List.of(best, passage("a", "", "Ashmere mourns.")))
                        .names())
                .isEqualTo(1);
        assertThat(Bearing.of(words, List.of(best, passage("b", "", "Ashmere mourns.")))
                        .names())
                .isZero();
    }

    @Test
    void whatTheNextThreeArticlesHaveTooStandsOutLess() {
        List<Passage> passages = new ArrayList<>(List.of(passage("a", "", "A drifting mine sank grain at Ashmere.")));
        Stream.of("b", "c", "d").forEach(id -> passages.add(passage(id, "", "Snow.")));
        assertThat(Bearing.of(words, passages).above()).isCloseTo(1, within(EXACT));

        Stream.of("e", "f", "g").forEach(id -> passages.add(passage(id, "", "A mine at Ashmere.")));
        assertThat(Bearing.of(words, passages).above()).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void anArticleAloneStandsOutHalf() {
        Passage alone = passage("a", "", "A drifting mine sank grain at Ashmere.");

        assertThat(Bearing.of(words, List.of(alone)).above()).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void anotherPassageOfTheBestArticleIsNoOtherArticle() {
        Passage best = passage("a", "", "A drifting mine sank grain at Ashmere.");

        assertThat(Bearing.of(words, List.of(best, passage("a", "", "A mine at Ashmere."))))
                .isEqualTo(Bearing.of(words, List.of(best)));
    }

    @Test
    void anOutletWithoutArticlesDoesNotBearOnAnything() {
        assertThat(Bearing.of(words, List.of())).isEqualTo(Bearing.NONE);
        assertThat(Bearing.NONE.sum()).isZero();
    }

    private static Passage passage(String article, String headline, String... sentences) {
        Imprint imprint = new Imprint(
                headline,
                "",
                new Outlet("Kyrdan Herald"),
                "",
                Published.undated(),
                Published.undated(),
                Link.NONE,
                "en");
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sentences.length; i++) {
            spans.add(new Span(at, at + sentences[i].length()));
            at += sentences[i].length() + 1;
        }
        return new Passage(new ArticleId(article), "hash", imprint, 0, 0, 0, String.join(" ", sentences), spans);
    }
}
