package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsdesk.corpus.Passage;
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
        PassageSearch keywords, Optional<MeaningSearch> vectors, Vocabulary vocabulary, ToDoubleFunction<String> rarity)
        implements PassageSearch {

    /// How many passages of either search are looked at for the whole question: below them the fused order hardly
    /// changes any more.
    static final int DEPTH = 100;

    /// The same for a part of a question, which has fewer answers.
    static final int DEPTH_OF_A_PART = 50;

    /// How many of the best passages are read sentence by sentence: with thirty or sixty the figures are the same.
    static final int READ = 40;

    /// What the words count for in the whole question, the meaning counting for the rest; one value for all
    /// corpora, see the package.
    static final double KEYWORD_WEIGHT = 0.47;

    /// What the best part counts for, the whole question counting 1.
    static final double PART_WEIGHT = 1;

    /// What the best sentence counts for where a question has parts.
    static final double SENTENCE_WEIGHT = 1;

    /// The same for a question of one part: its words have been counted as a whole already.
    static final double SENTENCE_WEIGHT_OF_ONE_PART = 0.6;

    /// What the words count for that stand side by side in the question and in a passage.
    static final double PAIRS_WEIGHT = 0.15;

    /// What likeness to the first passages counts for.
    static final double LIKENESS_WEIGHT = 1;

    /// How many of the first passages the others are likened to; three, five or ten gained less.
    static final int FIRST = 4;

    /// What the second passage of an article adds to its first: more, or for questions of several parts, gained
    /// nothing.
    static final double SECOND_WEIGHT = 0.05;

    /// Both searches of a generation.
    public static HybridSearch over(Generation generation, Vocabulary vocabulary) {
        return new HybridSearch(generation.keywords(), generation.vectors(), vocabulary, generation::rarity);
    }

    /// The search of a generation by words alone.
    static HybridSearch ofWords(Generation generation, Vocabulary vocabulary) {
        return new HybridSearch(generation.keywords(), Optional.empty(), vocabulary, generation::rarity);
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        List<Question> parts = partsOf(question);
        List<RankedPassage> whole = fused(question);
        List<List<RankedPassage>> ofParts = parts.size() < 2
                ? List.of(whole)
                : parts.parallelStream().map(this::byWords).toList();
        List<RankedPassage> joined = Fusion.bestOf(whole, ofParts, PART_WEIGHT);
        List<RankedPassage> read = read(question, parts, joined);
        return read.subList(0, Math.min(limit, read.size()));
    }

    /// A question that names no outlet compares no reports: its clauses are about one thing.
    private static List<Question> partsOf(Question question) {
        return question.outlets().isEmpty() ? List.of(question) : question.parts();
    }

    private List<RankedPassage> byWords(Question part) {
        List<RankedPassage> byWords = keywords.search(part, DEPTH_OF_A_PART);
        return Fusion.byScore(List.of(new Fusion.Weighted(byWords, 1)), DEPTH_OF_A_PART);
    }

    private List<RankedPassage> fused(Question question) {
        if (vectors.isEmpty()) {
            return Fusion.byScore(List.of(new Fusion.Weighted(keywords.search(question, DEPTH), 1)), DEPTH);
        }
        MeaningSearch meaning = vectors.get();
        List<Fusion.Weighted> both = Stream.<Supplier<Fusion.Weighted>>of(
                        () -> new Fusion.Weighted(keywords.search(question, DEPTH), KEYWORD_WEIGHT),
                        () -> new Fusion.Weighted(meaning.search(question, DEPTH), 1 - KEYWORD_WEIGHT))
                .parallel()
                .map(Supplier::get)
                .toList();
        return Fusion.byScore(both, 2 * DEPTH);
    }

    /// Ranks the first passages anew by what stands in them.
    private List<RankedPassage> read(Question question, List<Question> parts, List<RankedPassage> joined) {
        boolean one = parts.size() < 2;
        List<RankedPassage> first = joined.subList(0, Math.min(READ, joined.size()));
        BestSentence sentence = new BestSentence(question.parts(), vocabulary, rarity);
        WordPairs pairs = new WordPairs(question, vocabulary, rarity);
        double[] likeness = one ? likeness(first) : new double[first.size()];
        List<RankedPassage> read = IntStream.range(0, first.size())
                .parallel()
                .mapToObj(i -> {
                    Passage passage = first.get(i).passage();
                    TakenApart words = TakenApart.of(passage, vocabulary);
                    double score = first.get(i).score()
                            + (one ? SENTENCE_WEIGHT_OF_ONE_PART : SENTENCE_WEIGHT) * sentence.share(words)
                            + PAIRS_WEIGHT * pairs.share(words)
                            + LIKENESS_WEIGHT * likeness[i];
                    return new RankedPassage(passage, score);
                })
                .toList();
        List<RankedPassage> ranked = one ? Fusion.toldTwice(read, SECOND_WEIGHT) : new ArrayList<>(read);
        ranked.addAll(joined.subList(first.size(), joined.size()));
        ranked.sort(Comparator.comparingDouble(RankedPassage::score).reversed());
        return ranked;
    }

    /// How like each passage is to the mean of the first ones, from 0 for the one that is least like it to 1: what
    /// answers a question is told in several articles. Not for a question of several parts, whose answers are about
    /// different things.
    private double[] likeness(List<RankedPassage> ranked) {
        List<Passage> passages = ranked.stream().map(RankedPassage::passage).toList();
        if (vectors.isEmpty() || passages.isEmpty()) {
            return new double[passages.size()];
        }
        double[] cosines = vectors.get().likeness(ranked.subList(0, Math.min(FIRST, ranked.size())), passages);
        double least = Arrays.stream(cosines).min().orElse(0);
        double most = Arrays.stream(cosines).max().orElse(0);
        return Arrays.stream(cosines)
                .map(cosine -> most > least ? (cosine - least) / (most - least) : 1)
                .toArray();
    }
}
