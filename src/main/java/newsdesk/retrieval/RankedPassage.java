package newsdesk.retrieval;

import java.util.List;
import java.util.stream.Stream;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;

/// A passage, and how well a search found it to bear on a question.
///
/// @param passage the passage
/// @param score   higher is better; comparable only with the scores of the same search for the same question
/// @param copies  the passages of other articles that print the same text, best first: they were found too, and
///                count as one with this
public record RankedPassage(Passage passage, double score, List<Passage> copies) {

    public RankedPassage {
        copies = List.copyOf(copies);
    }

    /// A passage of which no copies are known.
    public RankedPassage(Passage passage, double score) {
        this(passage, score, List.of());
    }

    /// The outlets that print its text, each once, that of the passage first; those that are known.
    public List<Outlet> outlets() {
        return Stream.concat(Stream.of(passage), copies.stream())
                .map(each -> each.imprint().outlet())
                .filter(Outlet::isKnown)
                .distinct()
                .toList();
    }
}
