package newsdesk.quotes.lucene;

import static newsdesk.quotes.lucene.WrittenBook.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newsdesk.corpus.Article;
import newsdesk.corpus.History;
import newsdesk.corpus.NotedRevisions;
import newsdesk.quotes.LessPrintings;
import newsdesk.quotes.Printing;
import newsdesk.quotes.QuotationBook;
import newsdesk.quotes.QuotationBook.Filter;
import newsdesk.quotes.Saying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessPrintingsTest {

    private static final Article FIRST = article(
            "first",
            "Courier",
            "2031-03-04",
            "\"The bridge will hold for a hundred years,\" said Minister Anna Brook. \"The harbour is closed until Friday,\" said Tom Ash.");
    private static final Article COPY = article(
            "copy",
            "Herald",
            "2031-03-05",
            "Anna Brook opened it. “The bridge will hold for a hundred years”, Brook said.");
    private static final Article LATE =
            article("late", "Courier", "2031-03-09", "\"We are going to paint it red,\" said Anna Brook.");

    @TempDir
    private Path folder;

    private final NotedRevisions revisions = new NotedRevisions();
    private QuotationBook whole;
    private QuotationBook book;

    @BeforeEach
    void open() {
        whole = WrittenBook.of(folder.resolve("book"), FIRST, COPY, LATE);
        revisions.retract("first", "");
        book = LessPrintings.of(whole, revisions.history());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatTheArticleAlonePrintsIsNotThere() {
        Saying gone = whole.all(Filter.by("Tom Ash"), 0, 1).sayings().getFirst();

        assertThat(whole.size()).isEqualTo(3);
        assertThat(book.size()).isEqualTo(2);
        assertThat(book.saying(gone.id())).isEmpty();
        assertThat(book.all(Filter.by("Tom Ash"), 0, 10).total()).isZero();
        assertThat(book.about("harbour", Filter.ALL, 0, 10).sayings())
                .flatExtracting(Saying::printings)
                .noneMatch(printing -> printing.article().equals(FIRST.id()));
        assertThat(book.like("The harbour is closed until Friday", 5))
                .extracting(Saying::id)
                .doesNotContain(gone.id());
        assertThat(book.speakers().counts()).containsOnlyKeys("Anna Brook");
        assertThat(book.printedIn(List.of(FIRST.id()))).isEmpty();
    }

    @Test
    void whatAnotherArticlePrintsTooIsThereAsThatOnePrintsIt() {
        Saying left = book.about("bridge", Filter.ALL, 0, 10).sayings().getFirst();

        assertThat(left.printings()).extracting(Printing::article).containsExactly(COPY.id());
        assertThat(left.words()).contains("hundred years");
        assertThat(book.printedIn(List.of(FIRST.id(), COPY.id())))
                .extracting(Saying::id)
                .containsExactly(left.id());
    }

    @Test
    void pagesHaveNoGaps() {
        QuotationBook.Found page = book.all(Filter.ALL, 1, 1);

        assertThat(book.all(Filter.ALL, 0, 10).sayings()).hasSize(2);
        assertThat(page.sayings())
                .containsExactly(book.all(Filter.ALL, 0, 10).sayings().get(1));
        assertThat(book.all(Filter.ALL, 0, 10).total()).isEqualTo(2);
        assertThat(book.all(Filter.ALL, 2, 5).sayings()).isEmpty();
    }

    @Test
    void anyIsNeverOneThatIsGone() {
        List<String> drawn = IntStream.range(0, 40)
                .mapToObj(seed ->
                        book.any(Filter.ALL, new Random(seed)).orElseThrow().words())
                .distinct()
                .toList();

        assertThat(drawn).hasSize(2).noneMatch(words -> words.contains("harbour"));
        revisions.retract("copy", "");
        revisions.retract("late", "");
        assertThat(LessPrintings.of(whole, revisions.history()).any(Filter.ALL, new Random(1)))
                .isEmpty();
    }

    @Test
    void onlyTheTextBeforeACorrectionIsLeftOut() {
        Article mended =
                article("late", "Courier", "2031-03-09", "\"We are going to paint it blue,\" said Anna Brook.");
        revisions.correct(LATE, mended);
        assertThat(LessPrintings.of(whole, revisions.history())
                        .about("paint", Filter.ALL, 0, 9)
                        .sayings())
                .isEmpty();

        try (QuotationBook made = WrittenBook.of(folder.resolve("made"), COPY, mended)) {
            assertThat(LessPrintings.of(made, revisions.history())).isSameAs(made);
        }
    }

    @Test
    void whereNothingOfItIsAffectedItIsTheBookItself() {
        assertThat(LessPrintings.of(whole, History.NONE)).isSameAs(whole);
        NotedRevisions others = new NotedRevisions();
        others.retract("another", "");
        assertThat(LessPrintings.of(whole, others.history())).isSameAs(whole);
    }
}
