package newsdesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
        List<Portion> portions = Portion.of(question);
        if (question.sources().isEmpty() && portions.size() == 1) {
            return researcher.gather(question);
        }
        List<Supplier<Evidence>> searches = new ArrayList<>();
        searches.add(() -> researcher.gather(question));
        if (!question.sources().isEmpty()) {
            portions.forEach(portion -> portion.scopes()
                    .forEach(scope -> searches.add(
                            () -> researcher.gatherByWords(portion.part().within(scope)))));
        }
        List<Evidence> found = searches.parallelStream().map(Supplier::get).toList();
        Map<Key, RankedPassage> passages = new LinkedHashMap<>();
        found.forEach(each -> each.passages().forEach(ranked -> passages.putIfAbsent(Key.of(ranked), ranked)));
        Evidence whole = found.getFirst();
        double met = parts.sum(question, whole.terms());
        return whole.with(new ArrayList<>(passages.values()), met);
    }

    private record Key(ArticleId article, int ordinal) {

        static Key of(RankedPassage ranked) {
            return new Key(ranked.passage().article(), ranked.passage().ordinal());
        }
    }
}
