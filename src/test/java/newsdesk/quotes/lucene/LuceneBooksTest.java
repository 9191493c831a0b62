package newsdesk.quotes.lucene;

import static newsdesk.quotes.lucene.WrittenBook.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.Extracts;
import newsdesk.quotes.Printing;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationBook.Filter;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Sayings;
import newsdesk.quotes.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneBooksTest {

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

    @TempDir
    private Path folder;

    @Test
    void theSameWordsInSeveralArticlesAreOneSayingEarliestFirst() {
        try (QuotationBook book = book(UNDATED, COPY, FIRST)) {
            List<Saying> sayings = book.all(Filter.by("Anna Brook"), 0, 10).sayings();

            assertThat(sayings).hasSize(1);
            assertThat(sayings.getFirst().printings())
                    .extracting(printing -> printing.article().value())
                    .containsExactly("first", "copy", "undated");
            assertThat(sayings.getFirst().speaker()).contains(new Speaker("Anna Brook", "Foreign Minister"));
        }
    }

    @Test
    void whatIsReadFromABookIsWhatWasFoundInTheArticles() {
        List<Printing> printings = new ArrayList<>();
        for (Article article : List.of(FIRST, COPY, LATE, UNDATED)) {
            printings.addAll(Extracts.of(article, WrittenBook.FINDER.quotations(article)));
        }

        try (QuotationBook book = book(FIRST, COPY, LATE, UNDATED)) {
            assertThat(book.all(Filter.ALL, 0, 100).sayings())
                    .containsExactlyInAnyOrderElementsOf(Sayings.of(printings));
            assertThat(book.size()).isEqualTo(Sayings.of(printings).size());
        }
    }

    @Test
    void sayingsAreListedNewestFirstPageByPage() {
        try (QuotationBook book = book(FIRST, LATE, UNDATED)) {
            QuotationBook.Found all = book.all(Filter.ALL, 0, 10);

            assertThat(all.sayings())
                    .extracting(saying -> saying.first().article().value())
                    .containsExactly("late", "late", "first", "first");
            assertThat(all.total()).isEqualTo(4);
            assertThat(book.all(Filter.ALL, 1, 2).sayings())
                    .isEqualTo(all.sayings().subList(1, 3));
            assertThat(book.all(Filter.ALL, 4, 2).sayings()).isEmpty();
        }
    }

    @Test
    void aSayingIsFoundByItsIdHoweverThatIsWritten() {
        try (QuotationBook book = book(FIRST)) {
            Saying saying = book.all(Filter.ALL, 0, 1).sayings().getFirst();

            assertThat(book.saying(saying.id())).contains(saying);
            assertThat(book.saying(" #" + saying.id().toUpperCase(java.util.Locale.ROOT)))
                    .contains(saying);
            assertThat(book.saying("00000000")).isEmpty();
        }
    }

    @Test
    void speakersAreCountedTheMostQuotedFirst() {
        try (QuotationBook book = book(FIRST, LATE, COPY)) {
            assertThat(book.speakers().counts()).containsExactly(entry("Anna Brook", 2), entry("Tom Ash", 2));
        }
    }

    @Test
    void aTopicFindsWhatWasSaidAboutItWithMostOfItsWordsFirst() {
        try (QuotationBook book = book(FIRST, LATE)) {
            assertThat(book.about("harbours closed for repair", Filter.ALL, 0, 10)
                            .sayings())
                    .first()
                    .extracting(Saying::words)
                    .isEqualTo("that the harbour was closed for repairs");
            assertThat(book.about("volcano", Filter.ALL, 0, 10).total()).isZero();
        }
    }

    @Test
    void aTopicIsAlsoFoundInTheWordsAroundAQuotationAfterItsOwn() {
        Article around = article("around", "", "", "Of the harbour Tom Ash said: \"We are not going to pay for it.\"");

        try (QuotationBook book = book(around, FIRST)) {
            assertThat(book.about("harbour", Filter.ALL, 0, 10).sayings())
                    .extracting(saying -> saying.first().article().value())
                    .containsExactly("first", "around", "first");
        }
    }

    @Test
    void aFilterNarrows() {
        try (QuotationBook book = book(FIRST, COPY, LATE)) {
            LocalDate ninth = LocalDate.of(2031, 3, 9);

            assertThat(book.all(filter("Tom Ash", null, null, null), 0, 9).total())
                    .isEqualTo(2);
            assertThat(book.all(filter(null, ninth, null, null), 0, 9).total()).isEqualTo(2);
            assertThat(book.all(filter(null, null, "Herald", null), 0, 9).total())
                    .isEqualTo(1);
            assertThat(book.all(filter(null, null, null, true), 0, 9).total()).isEqualTo(2);
            assertThat(book.all(filter(null, null, null, false), 0, 9).total()).isEqualTo(2);
            assertThat(book.all(filter("Tom Ash", ninth, "Courier", false), 0, 9)
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void sinceADayByAnOutletMeansOnePrintingThatIsBoth() {
        try (QuotationBook book = book(FIRST, COPY)) {
            LocalDate fifth = LocalDate.of(2031, 3, 5);

            assertThat(book.all(filter("Anna Brook", fifth, "Herald", null), 0, 9)
                            .total())
                    .isEqualTo(1);
            assertThat(book.all(filter("Anna Brook", fifth, "Courier", null), 0, 9)
                            .total())
                    .isZero();
        }
    }

    @Test
    void chanceReachesEverySayingThatIsWantedAndNoOther() {
        Set<String> drawn = new HashSet<>();
        try (QuotationBook book = book(FIRST, LATE)) {
            var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
            for (int i = 0; i < 100; i++) {
                drawn.add(book.any(Filter.by("Tom Ash"), chance).orElseThrow().words());
            }

            assertThat(drawn)
                    .containsExactlyInAnyOrder(
                            "that the harbour was closed for repairs", "\"The harbour opens on Friday,\"");
            assertThat(book.any(Filter.by("Nobody"), chance)).isEmpty();
        }
    }

    @Test
    void theSayingsOfSomeArticlesAreFound() {
        try (QuotationBook book = book(FIRST, COPY, LATE)) {
            assertThat(book.printedIn(List.of(new ArticleId("copy"), new ArticleId("none"))))
                    .extracting(Saying::words)
                    .containsExactly("\"The bridge will hold for a hundred years,\"");
        }
    }

    @Test
    void theNextBookLooksOnlyIntoWhatHasChanged() throws IOException {
        List<String> lookedInto = new ArrayList<>();
        LuceneBooks books = WrittenBook.books("rules", article -> {
            lookedInto.add(article.id().value());
            return WrittenBook.FINDER.quotations(article);
        });
        write(books, folder.resolve("1"), Optional.empty(), FIRST, LATE);
        lookedInto.clear();

        write(books, folder.resolve("2"), Optional.of(folder.resolve("1")), FIRST, LATE, COPY);

        assertThat(lookedInto).containsExactly("copy");
        try (QuotationBook book = books.open(folder.resolve("2")).orElseThrow()) {
            assertThat(book.size()).isEqualTo(4);
        }
    }

    @Test
    void aBookOfOtherRulesIsNone() throws IOException {
        LuceneBooks books = WrittenBook.books("these rules", WrittenBook.FINDER::quotations);
        write(books, folder.resolve("1"), Optional.empty(), FIRST);

        assertThat(books.isMade(folder.resolve("1"))).isTrue();
        assertThat(WrittenBook.books("other rules", WrittenBook.FINDER::quotations)
                        .isMade(folder.resolve("1")))
                .isFalse();
        assertThat(books.isMade(folder.resolve("none"))).isFalse();
    }

    @Test
    void aDamagedBookIsNone() throws IOException {
        LuceneBooks books = WrittenBook.books("rules", WrittenBook.FINDER::quotations);
        write(books, folder.resolve("1"), Optional.empty(), FIRST);
        try (var files = Files.list(folder.resolve("1"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(books.open(folder.resolve("1"))).isEmpty();
    }

    @Test
    void anArticleThatCannotBeReadHasNoQuotationsAndKeepsNoOtherOut() throws IOException {
        LuceneBooks books = WrittenBook.books("rules", article -> {
            if (article.equals(LATE)) {
                throw new IllegalStateException("a fault of the finder");
            }
            return WrittenBook.FINDER.quotations(article);
        });
        write(books, folder.resolve("1"), Optional.empty(), LATE, FIRST);

        try (QuotationBook book = books.open(folder.resolve("1")).orElseThrow()) {
            assertThat(book.size()).isEqualTo(2);
        }
    }

    private static void write(LuceneBooks books, Path folder, Optional<Path> before, Article... articles)
            throws IOException {
        try (BookBuild build = books.begin(folder, before)) {
            build.add(Arrays.asList(articles));
            build.finish(() -> {});
        }
    }

    private static java.util.Map.Entry<String, Integer> entry(String name, int count) {
        return java.util.Map.entry(name, count);
    }

    private static Filter filter(String speaker, LocalDate since, String outlet, Boolean reported) {
        return new Filter(
                speaker == null ? List.of() : List.of(speaker),
                Optional.ofNullable(since),
                Optional.ofNullable(outlet).map(Outlet::new),
                Optional.ofNullable(reported));
    }

    private QuotationBook book(Article... articles) {
        return WrittenBook.of(folder.resolve("book"), articles);
    }
}
