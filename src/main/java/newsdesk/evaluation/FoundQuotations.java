package newsdesk.evaluation;

import java.util.List;
import newsdesk.corpus.Article;
import newsdesk.quotes.Quotation;

/// Where the quotations found in articles are written down, one article at a time.
public interface FoundQuotations extends AutoCloseable {

    /// What was found in an article.
    void found(Article article, List<Quotation> quotations);

    @Override
    void close();
}
