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
/// @param before     what they get from the one that was in service
public record Report(End end, Coverage coverage, Difference difference, int embedded, Marks marks, Marks before) {

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

    /// The golden questions that get something else than before.
    public List<Marks.Mark> other() {
        return marks.otherThan(before);
    }

    /// Whether a golden question gets what it got before.
    public boolean isAsBefore(Marks.Mark mark) {
        return before.all().contains(mark);
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
