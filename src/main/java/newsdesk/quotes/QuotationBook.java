package newsdesk.quotes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;

/// Every quotation of the coverage, by speaker and by topic, held open until it is closed. Never changes: a reindex
/// makes another.
public interface QuotationBook extends AutoCloseable {

    /// Which sayings are wanted.
    ///
    /// @param speakers the full names of the speakers, as in [#speakers()]; none means anybody
    /// @param since    none printed only before that day
    /// @param outlet   who printed them, or empty for any
    /// @param reported true for reported speech, false for words in quote marks, or empty for both
    record Filter(
            List<String> speakers, Optional<LocalDate> since, Optional<Outlet> outlet, Optional<Boolean> reported) {

        /// All of them.
        public static final Filter ALL = new Filter(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public Filter {
            speakers = List.copyOf(speakers);
        }

        /// All that somebody said.
        public static Filter by(String speaker) {
            return new Filter(List.of(speaker), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// Some of the sayings that were found.
    ///
    /// @param sayings those that were wanted
    /// @param total   how many there are in all
    record Found(List<Saying> sayings, int total) {

        public Found {
            sayings = List.copyOf(sayings);
        }
    }

    /// How many sayings it holds.
    int size();

    /// Everybody who is quoted by name.
    Speakers speakers();

    /// The saying of an id.
    Optional<Saying> saying(String id);

    /// Sayings by when they were first printed, newest first and undated ones last; from `offset`, at most `limit`.
    Found all(Filter filter, int offset, int limit);

    /// What was said about a topic, what is most about it first; from `offset`, at most `limit`. The words around a
    /// quotation count too, less than its own.
    Found about(String topic, Filter filter, int offset, int limit);

    /// The sayings that share most with some words, best first: candidates for whoever wants to know whether the
    /// words were said just so.
    List<Saying> like(String words, int limit);

    /// Any saying; nothing where none is wanted.
    Optional<Saying> any(Filter filter, RandomGenerator chance);

    /// Every saying that one of some articles prints.
    List<Saying> printedIn(Collection<ArticleId> articles);

    @Override
    void close();
}
