package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Comparator<RankedPassage> BEST_FIRST =
            Comparator.comparingDouble(RankedPassage::score).reversed();

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
                Key key = key(ranked);
                double share = best > worst ? (ranked.score() - worst) / (best - worst) : 1;
                passages.putIfAbsent(key, ranked.passage());
                scores.merge(key, weighted.weight() * share, Double::sum);
            }
        }
        return ranked(passages, scores).limit(limit).toList();
    }

    /// The passages of a ranking for a whole question and of rankings for its parts, best first: a passage that
    /// answers one part well need not say anything of the others.
    ///
    /// @param weight what the best part counts for, the whole counting 1
    static List<RankedPassage> bestOf(List<RankedPassage> whole, List<List<RankedPassage>> parts, double weight) {
        Map<Key, Passage> passages = new LinkedHashMap<>();
        Map<Key, Double> scores = new HashMap<>();
        for (RankedPassage ranked : whole) {
            passages.put(key(ranked), ranked.passage());
            scores.put(key(ranked), ranked.score());
        }
        Map<Key, Double> best = new HashMap<>();
        for (RankedPassage ranked : parts.stream().flatMap(List::stream).toList()) {
            passages.putIfAbsent(key(ranked), ranked.passage());
            best.merge(key(ranked), weight * ranked.score(), Math::max);
        }
        best.forEach((key, score) -> scores.merge(key, score, Double::sum));
        return ranked(passages, scores).toList();
    }

    /// The passages of a ranking, the best of each article raised by a share of its second: what an article says
    /// twice it is about. They come in their old order.
    static List<RankedPassage> toldTwice(List<RankedPassage> ranking, double share) {
        Map<ArticleId, List<RankedPassage>> articles = ranking.stream()
                .collect(Collectors.groupingBy(ranked -> ranked.passage().article()));
        articles.values().forEach(passages -> passages.sort(BEST_FIRST));
        List<RankedPassage> raised = new ArrayList<>();
        for (RankedPassage ranked : ranking) {
            List<RankedPassage> ofArticle =
                    articles.getOrDefault(ranked.passage().article(), List.of());
            boolean best = ofArticle.size() > 1 && ofArticle.getFirst().equals(ranked);
            raised.add(
                    best
                            ? new RankedPassage(
                                    ranked.passage(),
                                    ranked.score() + share * ofArticle.get(1).score())
                            : ranked);
        }
        return raised;
    }

    private static Key key(RankedPassage ranked) {
        return new Key(ranked.passage().article(), ranked.passage().ordinal());
    }

    private static Stream<RankedPassage> ranked(Map<Key, Passage> passages, Map<Key, Double> scores) {
        return passages.entrySet().stream()
                .map(entry -> new RankedPassage(entry.getValue(), scores.getOrDefault(entry.getKey(), 0.0)))
                .sorted(BEST_FIRST);
    }
}
