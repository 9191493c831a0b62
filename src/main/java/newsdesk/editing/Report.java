package newsdesk.editing;

import java.util.List;
import newsdesk.corpus.Coverage;

/// What came of a rebuild.
///
/// @param end        how it ended
/// @param coverage   what the generation holds that was built, or is in service where nothing has changed
/// @param difference how it differs from the one before
/// @param embedded   how many passages had to be embedded
/// @param marks      what the golden questions get from it
/// @param other      those that get something else from it than before
public record Report(
        End end, Coverage coverage, Difference difference, int embedded, Marks marks, List<Marks.Mark> other) {

    public Report {
        other = List.copyOf(other);
    }

    /// How a rebuild ended.
    public enum End {
        /// What was built is in service.
        PUBLISHED,
        /// Nothing has changed; what is in service stays.
        UNCHANGED,
        /// Nothing was to be put into service.
        TRIED,
        /// Too many golden questions fail; what is in service stays.
        REFUSED
    }

    /// In a line, for the log.
    public String line() {
        return switch (end) {
            case PUBLISHED -> "generation %d in service: %s".formatted(coverage.generation(), difference.articles());
            case UNCHANGED -> "nothing has changed";
            case TRIED -> "tried only: " + difference.articles();
            case REFUSED -> "refused: %s; %s".formatted(failures(), difference.articles());
        };
    }

    /// "3 of 10 golden questions fail".
    public String failures() {
        return "%d of %d golden questions fail"
                .formatted(marks.failed().size(), marks.all().size());
    }
}
