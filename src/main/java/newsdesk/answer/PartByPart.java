package newsdesk.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.question.Period;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Researcher;

/// Gathers evidence for a question that compares reports: for the question as a whole, and for each of its parts in
/// the articles of the outlets that it names, where a search of everything may not come to them.
final class PartByPart {

    private final Researcher researcher;

    PartByPart(Researcher researcher) {
        this.researcher = researcher;
    }

    Evidence gather(Question question) {
        Evidence whole = researcher.gather(question);
        if (question.sources().isEmpty()) {
            return whole;
        }
        Map<Key, RankedPassage> passages = new LinkedHashMap<>();
        whole.passages().forEach(ranked -> passages.putIfAbsent(Key.of(ranked), ranked));
        question.parts().stream().flatMap(part -> scopes(part).stream().map(part::within)).toList().parallelStream()
                .map(researcher::gather)
                .forEachOrdered(
                        found -> found.passages().forEach(ranked -> passages.putIfAbsent(Key.of(ranked), ranked)));
        return whole.with(new ArrayList<>(passages.values()));
    }

    private record Key(ArticleId article, int ordinal) {

        static Key of(RankedPassage ranked) {
            return new Key(ranked.passage().article(), ranked.passage().ordinal());
        }
    }

    /// The articles that a part speaks of: those of its outlets, on each of the days of publication that it names.
    private static List<Scope> scopes(Question part) {
        Scope asked = part.scope();
        Set<Outlet> outlets = asked.outlets().isEmpty() ? part.outlets() : asked.outlets();
        List<Period> days = part.times().stream()
                .filter(PeriodMention::published)
                .map(PeriodMention::period)
                .distinct()
                .toList();
        if (days.isEmpty() || !asked.published().isAlways()) {
            return List.of(new Scope(asked.within(), asked.without(), asked.published(), outlets));
        }
        return days.stream()
                .map(day -> new Scope(asked.within(), asked.without(), day, outlets))
                .toList();
    }
}
