package newsdesk.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsdesk.question.Question;

/// Search by words and by meaning at once.
///
/// @param keywords search by words
/// @param vectors  search by meaning, where the index has vectors
public record HybridSearch(PassageSearch keywords, Optional<PassageSearch> vectors) implements PassageSearch {

    /// How many passages of either search are looked at: below them the fused order hardly changes any more.
    static final int DEPTH = 100;

    /// What the words count for, the meaning counting for the rest; one value for all corpora, see the package.
    static final double KEYWORD_WEIGHT = 0.6;

    /// Both searches of a generation.
    public static HybridSearch over(Generation generation) {
        return new HybridSearch(generation.keywords(), generation.vectors().map(Function.identity()));
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        List<RankedPassage> byWords = keywords.search(question, DEPTH);
        if (vectors.isEmpty()) {
            return byWords.subList(0, Math.min(limit, byWords.size()));
        }
        List<RankedPassage> byMeaning = vectors.get().search(question, DEPTH);
        return Fusion.byScore(
                List.of(
                        new Fusion.Weighted(byWords, KEYWORD_WEIGHT),
                        new Fusion.Weighted(byMeaning, 1 - KEYWORD_WEIGHT)),
                limit);
    }
}
