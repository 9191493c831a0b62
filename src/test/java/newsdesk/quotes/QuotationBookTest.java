package newsdesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;
import newsdesk.corpus.Link;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Published;
import newsdesk.quotes.QuotationBook.Filter;
import newsdesk.quotes.tagging.MaxentTagger;
import org.junit.jupiter.api.Test;

class QuotationBookTest {

    private static final QuotationFinder FINDER = new QuotationFinder(new MaxentTagger(), Aliases.NONE);

    private static final Article FIRST = article(
            "first",
            "Courier",
            "2031-03-04",
            "\"The bridge will hold for a hundred years,\" said Foreign Minister Anna Brook. Tom Ash, 54, said that the harbour was closed for repairs.");

    private static final Article COPY = article(
            "copy",
            "Herald",
            "2031-03-05",
            "Anna Brook opened it. “The bridge will hold for a hundred years”, Brook said. Officials said no.");

    private static final Article LATE = article(
            "late",
            "Courier",
            "2031-03-09",
            "\"The harbour opens on Friday,\" said Tom Ash. Minister Brook said that the harbour had cost too much.");

    private static final Article UNDATED =
            article("undated", "Herald", "", "\"The bridge will hold for a hundred years,\" said Anna Brook.");

    @Test
    void theSameWordsInSeveralArticlesAreOneSayingEarliestFirst() {
        QuotationBook book = book(UNDATED, COPY, FIRST);

        List<Saying> sayings = book.by("Anna Brook", Filter.ALL);

        assertThat(sayings).hasSize(1);
        assertThat(sayings.getFirst().printings())
                .extracting(printing -> printing.article().id().value())
                .containsExactly("first", "copy", "undated");
        assertThat(sayings.getFirst().speaker()).contains(new Speaker("Anna Brook", "Foreign Minister"));
    }

    @Test
    void anIdSurvivesTheNextReindex() {
        Saying before = book(FIRST).by("Anna Brook", Filter.ALL).getFirst();
        QuotationBook after = book(LATE, COPY, FIRST);

        assertThat(after.saying(before.id())).map(Saying::words).contains(before.words());
        assertThat(after.saying("000000000000")).isEmpty();
    }

    @Test
    void aSurnameIsTheOnlyOneWhoHasIt() {
        QuotationBook book = book(FIRST, LATE);

        assertThat(book.by("brook", Filter.ALL)).hasSize(2);
        assertThat(book.by("Nobody", Filter.ALL)).isEmpty();
        assertThat(book.speakers()).containsEntry("Anna Brook", 2).containsEntry("Tom Ash", 2);
    }

    @Test
    void aTopicFindsWhatWasSaidAboutItWithMostOfItsWordsFirst() {
        QuotationBook book = book(FIRST, LATE);

        assertThat(book.about("harbours closed for repair", Filter.ALL, 10))
                .first()
                .extracting(Saying::words)
                .isEqualTo("that the harbour was closed for repairs");
        assertThat(book.about("harbour", Filter.ALL, 10)).hasSize(3);
        assertThat(book.about("harbour", Filter.ALL, 1)).hasSize(1);
        assertThat(book.about("volcano", Filter.ALL, 10)).isEmpty();
    }

    @Test
    void aFilterNarrows() {
        QuotationBook book = book(FIRST, COPY, LATE);

        assertThat(book.about("harbour", filter("Ash", null, null, null), 10)).hasSize(2);
        assertThat(book.about("harbour", filter(null, LocalDate.of(2031, 3, 9), null, null), 10))
                .hasSize(2);
        assertThat(book.about("bridge", filter(null, null, "Herald", null), 10)).hasSize(1);
        assertThat(book.about("harbour", filter(null, null, "Herald", null), 10))
                .isEmpty();
        assertThat(book.about("harbour", filter(null, null, null, Kind.DIRECT), 10))
                .hasSize(1);
    }

    @Test
    void whatTellsAReaderNothingIsLeftOut() {
        QuotationBook book = book(COPY, article("b", "Courier", "", "It rained for days. \"So it goes for us all.\""));

        assertThat(book.sayings())
                .extracting(Saying::words)
                .containsExactly("“The bridge will hold for a hundred years”");
    }

    private static Filter filter(String speaker, LocalDate since, String outlet, Kind kind) {
        return new Filter(
                Optional.ofNullable(speaker),
                Optional.ofNullable(since),
                Optional.ofNullable(outlet).map(Outlet::new),
                Optional.ofNullable(kind));
    }

    private static QuotationBook book(Article... articles) {
        List<Printing> printings = new ArrayList<>();
        for (Article article : articles) {
            FINDER.quotations(article).forEach(quotation -> printings.add(new Printing(article, quotation)));
        }
        return QuotationBook.of(printings);
    }

    private static Article article(String id, String outlet, String date, String body) {
        Imprint imprint = new Imprint(
                "", "", new Outlet(outlet), "", Published.parse(date), Published.undated(), Link.NONE, "en");
        return new Article(new ArticleId(id), imprint, body);
    }
}
