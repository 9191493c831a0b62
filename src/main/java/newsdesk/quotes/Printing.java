package newsdesk.quotes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Imprint;

/// A quotation where an article prints it.
///
/// @param article   the article
/// @param imprint   what that article prints around its text
/// @param extract   the sentences in which the quotation stands
/// @param quotation the quotation, its places counted in the body of the article
/// @param by        the words that stand for the speaker there ("he", "a spokesman"), or empty where none do
public record Printing(ArticleId article, Imprint imprint, Extract extract, Quotation quotation, String by) {

    /// The earliest first; undated ones last.
    public static final Comparator<Printing> EARLIEST_FIRST = Comparator.comparing(Printing::day)
            .thenComparing(Printing::article)
            .thenComparingInt(printing -> printing.quotation().start());

    private LocalDate day() {
        return imprint.published().day().orElse(LocalDate.MAX);
    }

    /// The words as printed; where they were interrupted, without the interruption.
    public String words() {
        return quotation.contents().stream().map(extract::of).collect(Collectors.joining(" "));
    }
}
