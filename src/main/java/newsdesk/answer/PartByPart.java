package newsdesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.ArticleId;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Researcher;

/// Gathers evidence for a question that compares reports: for the question as a whole, and for each of its parts in
/// the articles of the outlets that it names, where a search of everything may not come to them.
final class PartByPart {

    private final Researcher researcher;
    private final PartsMet parts;

    PartByPart(Researcher researcher) {
        this.researcher = researcher;
        parts = new PartsMet(researcher);
    }

    Evidence gather(Question question) {
        Evidence whole = researcher.gather(question);
        List<Portion> portions = Portion.of(question);
        if (question.sources().isEmpty() && portions.size() == 1) {
            return whole;
        }
        double met = parts.sum(question, portions, whole.terms());
        if (question.sources().isEmpty()) {
            return whole.with(whole.passages(), met);
        }
        Map<Key, RankedPassage> passages = new LinkedHashMap<>();
        whole.passages().forEach(ranked -> passages.putIfAbsent(Key.of(ranked), ranked));
        portions.stream()
                .flatMap(portion -> portion.scopes().stream().map(portion.part()::within))
                .toList()
                .parallelStream()
                .map(researcher::gather)
                .forEachOrdered(
                        found -> found.passages().forEach(ranked -> passages.putIfAbsent(Key.of(ranked), ranked)));
        return whole.with(new ArrayList<>(passages.values()), met);
    }

    private record Key(ArticleId article, int ordinal) {

        static Key of(RankedPassage ranked) {
            return new Key(ranked.passage().article(), ranked.passage().ordinal());
        }
    }
}
