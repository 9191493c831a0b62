package newsdesk.command.quoting;

import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.Outlet;
import newsdesk.quotes.QuotationBook;
import newsdesk.retrieval.Progress;

/// Where quotations are looked up.
public interface Library {

    /// The book of what is in service, to be closed by the caller; made first where there is none yet.
    ///
    /// @throws newsdesk.retrieval.SearchFailed  where it cannot be opened
    /// @throws newsdesk.corpus.UnreadableCorpus where it had to be made and an article cannot be read
    QuotationBook open(Progress progress);

    /// The book of what is in service already, to be closed by the caller; nothing is made for it.
    Optional<QuotationBook> asItIs();

    /// The outlets whose articles are in service.
    Set<Outlet> outlets();
}
