package newsdesk.quotes;

import java.time.LocalDate;
import java.util.Comparator;
import newsdesk.corpus.Article;

/// A quotation where an article prints it.
///
/// @param article   the article
/// @param quotation the quotation, its places counted in the body of that article
public record Printing(Article article, Quotation quotation) {

    /// The earliest first; undated ones last.
    static final Comparator<Printing> EARLIEST_FIRST = Comparator.comparing(Printing::day)
            .thenComparing(printing -> printing.article().id())
            .thenComparingInt(printing -> printing.quotation().start());

    private LocalDate day() {
        return article.imprint().published().day().orElse(LocalDate.MAX);
    }

    /// The words as printed.
    public String words() {
        return quotation.words(article.body());
    }
}
