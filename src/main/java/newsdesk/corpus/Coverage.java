package newsdesk.corpus;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is indexed, in numbers: what a search has looked through, and what an answer or a refusal to answer rests
/// on.
///
/// @param generation the number of the index generation that was searched, from 1
/// @param articles   how many articles it holds
/// @param passages   how many passages they were cut into
/// @param undated    how many of the articles print no date
/// @param earliest   the day of the oldest dated article, or null where none is dated
/// @param latest     the day of the newest dated article, or null where none is dated
/// @param outlets    articles by outlet; those of unknown outlets under [Outlet#UNKNOWN]
/// @param languages  articles by the language they are written in
public record Coverage(
        long generation,
        int articles,
        int passages,
        int undated,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        SortedMap<Outlet, Integer> outlets,
        SortedMap<String, Integer> languages) {

    public Coverage {
        outlets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
        languages = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    }

    /// The day up to which the coverage reaches, where any of it is dated.
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(latest);
    }

    /// The number of articles by each outlet that is known.
    public Map<Outlet, Integer> knownOutlets() {
        Map<Outlet, Integer> known = new TreeMap<>(outlets);
        known.remove(Outlet.UNKNOWN);
        return known;
    }
}
