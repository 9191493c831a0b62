package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import newsdesk.question.Question;

/// Search by words and by meaning at once for a question as a whole, and by words for each of its parts.
///
/// A passage is as good as it fits the whole question, its best part, and with its best sentence one of the parts.
/// The parts are not searched by meaning: a clause torn from its question means little by itself, and each would
/// have to be embedded.
///
/// @param keywords   search by words
/// @param vectors    search by meaning, where the index has vectors
/// @param vocabulary how the index takes text apart
/// @param rarity     how rare a stem is in the index, see [Generation#rarity]
public record HybridSearch(
        PassageSearch keywords, Optional<PassageSearch> vectors, Vocabulary vocabulary, ToDoubleFunction<String> rarity)
        implements PassageSearch {

    /// How many passages of either search are looked at for the whole question: below them the fused order hardly
    /// changes any more.
    static final int DEPTH = 100;

    /// The same for a part of a question, which has fewer answers.
    static final int DEPTH_OF_A_PART = 50;

    /// How many of the best passages are read sentence by sentence.
    static final int READ = 60;

    /// What the words count for in the whole question, the meaning counting for the rest; one value for all corpora,
    /// see the package.
    static final double KEYWORD_WEIGHT = 0.5;

    /// What the best part counts for, the whole question counting 1.
    static final double PART_WEIGHT = 1;

    /// What the best sentence counts for.
    static final double SENTENCE_WEIGHT = 1;

    /// Both searches of a generation.
    public static HybridSearch over(Generation generation, Vocabulary vocabulary) {
        return new HybridSearch(
                generation.keywords(), generation.vectors().map(Function.identity()), vocabulary, generation::rarity);
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        List<Question> parts = question.parts();
        List<RankedPassage> whole = fused(question);
        List<List<RankedPassage>> ofParts = parts.size() < 2
                ? List.of(whole)
                : parts.stream().map(this::byWords).toList();
        List<RankedPassage> joined = Fusion.bestOf(whole, ofParts, PART_WEIGHT);
        List<RankedPassage> read = read(parts, joined);
        return read.subList(0, Math.min(limit, read.size()));
    }

    private List<RankedPassage> byWords(Question part) {
        List<RankedPassage> byWords = keywords.search(part, DEPTH_OF_A_PART);
        return Fusion.byScore(List.of(new Fusion.Weighted(byWords, 1)), DEPTH_OF_A_PART);
    }

    private List<RankedPassage> fused(Question question) {
        List<RankedPassage> byWords = keywords.search(question, DEPTH);
        if (vectors.isEmpty()) {
            return Fusion.byScore(List.of(new Fusion.Weighted(byWords, 1)), DEPTH);
        }
        List<RankedPassage> byMeaning = vectors.get().search(question, DEPTH);
        return Fusion.byScore(
                List.of(
                        new Fusion.Weighted(byWords, KEYWORD_WEIGHT),
                        new Fusion.Weighted(byMeaning, 1 - KEYWORD_WEIGHT)),
                2 * DEPTH);
    }

    private List<RankedPassage> read(List<Question> parts, List<RankedPassage> joined) {
        BestSentence sentence = new BestSentence(parts, vocabulary, rarity);
        List<RankedPassage> read = new ArrayList<>(joined);
        for (int i = 0; i < Math.min(READ, read.size()); i++) {
            RankedPassage passage = read.get(i);
            double share = sentence.share(passage.passage());
            read.set(i, new RankedPassage(passage.passage(), passage.score() + SENTENCE_WEIGHT * share));
        }
        read.sort(Comparator.comparingDouble(RankedPassage::score).reversed());
        return read;
    }
}
