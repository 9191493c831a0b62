package newsdesk.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Passage;

/// Makes one ranking of several rankings of the same passages.
///
/// Each ranking's scores are brought to the range from 0 (its last passage) to 1 (its first) and added up by
/// weight; a passage that a ranking does not hold counts 0 there.
final class Fusion {

    /// A ranking, best first, and how much it counts.
    record Weighted(List<RankedPassage> ranking, double weight) {}

    private record Key(ArticleId article, int ordinal) {}

    private Fusion() {}

    /// The passages of all rankings, best first; equal scores in the order in which the rankings first name them.
    static List<RankedPassage> byScore(List<Weighted> rankings, int limit) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        Map<Key, Double> scores = new HashMap<>();
        for (Weighted weighted : rankings) {
            List<RankedPassage> ranking = weighted.ranking();
            if (ranking.isEmpty()) {
                continue;
            }
            double best = ranking.getFirst().score();
            double worst = ranking.getLast().score();
            for (RankedPassage ranked : ranking) {
                Key key = new Key(ranked.passage().article(), ranked.passage().ordinal());
                double share = best > worst ? (ranked.score() - worst) / (best - worst) : 1;
                passages.putIfAbsent(key, ranked.passage());
                scores.merge(key, weighted.weight() * share, Double::sum);
            }
        }
        return passages.entrySet().stream()
                .map(entry -> new RankedPassage(entry.getValue(), scores.getOrDefault(entry.getKey(), 0.0)))
                .sorted(Comparator.comparingDouble(RankedPassage::score).reversed())
                .limit(limit)
                .toList();
    }
}
