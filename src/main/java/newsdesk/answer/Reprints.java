package newsdesk.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Passage;
import newsdesk.retrieval.RankedPassage;

/// Finds out which other outlets print the cited words: what an agency sent out is cited once, and stands in many.
final class Reprints {

    private Reprints() {}

    /// The outlets beside that of each citation, best first; citations without any are left out. An outlet that left
    /// the cited sentences out, or wrote them anew, is none.
    static Map<Citation, List<Outlet>> of(List<Statement> statements, List<RankedPassage> passages) {
        Map<Citation, List<Outlet>> reprints = new HashMap<>();
        for (Statement statement : statements) {
            for (Citation citation : statement.citations()) {
                List<Outlet> outlets = passages.stream()
                        .filter(ranked -> ranked.passage().equals(citation.passage()))
                        .flatMap(ranked -> outlets(citation, ranked.copies()).stream())
                        .distinct()
                        .toList();
                if (!outlets.isEmpty()) {
                    reprints.put(citation, outlets);
                }
            }
        }
        return reprints;
    }

    private static List<Outlet> outlets(Citation citation, List<Passage> copies) {
        Outlet cited = citation.passage().imprint().outlet();
        Folded words = Folded.of(citation.words());
        return copies.stream()
                .filter(copy -> copy.imprint().outlet().isKnown()
                        && !copy.imprint().outlet().equals(cited))
                .filter(copy -> Folded.of(copy.text()).find(words).isPresent())
                .map(copy -> copy.imprint().outlet())
                .toList();
    }
}
