package newsdesk.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.question.Scope;

/// Gathers the evidence for a question from the generation in service.
public final class Researcher {

    /// For each passage that is wanted so many are looked at for copies: five outlets that print every report of an
    /// agency leave enough.
    private static final int LOOKED_AT = 5;

    private final Generations generations;
    private final Vocabulary vocabulary;
    private final int passages;

    /// @param generations where the index is
    /// @param vocabulary     how the index takes text apart
    /// @param passages    how many passages an answer may rest on
    public Researcher(Generations generations, Vocabulary vocabulary, int passages) {
        this.generations = generations;
        this.vocabulary = vocabulary;
        this.passages = passages;
    }

    /// How the index takes text apart.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The passages that bear on a question, best first; a text that several outlets print is one of them.
    ///
    /// @throws SearchFailed where there is no index or it cannot be read: never empty evidence in its place
    public Evidence gather(Question question) {
        return gather(question, HybridSearch::over);
    }

    /// The same, found by words alone, for a part of a question whose whole is searched by meaning, too: for parts
    /// of questions to several outlets, meaning changes one cited sentence in a hundred, and costs an eighth of the
    /// time of the answer.
    ///
    /// @throws SearchFailed as [#gather(Question)]
    public Evidence gatherByWords(Question question) {
        return gather(question, HybridSearch::ofWords);
    }

    private Evidence gather(Question question, BiFunction<Generation, Vocabulary, PassageSearch> searching) {
        try (Generation generation = inService()) {
            if (generation.coverage().articles() == 0) {
                throw new SearchFailed("There are no articles to answer from. Put some into the corpus folder, or run "
                        + "\"newsdesk import FILE\".");
            }
            PassageSearch search = searching.apply(generation, vocabulary);
            Map<String, Double> terms = vocabulary.stems(question.text()).stream()
                    .collect(Collectors.toMap(Function.identity(), generation::rarity));
            List<RankedPassage> found = search.search(question, LOOKED_AT * passages);
            return new Evidence(
                    question,
                    Copies.collapsed(found, passages),
                    terms,
                    generation.otherNames(question.text()),
                    generation.coverage(),
                    Double.POSITIVE_INFINITY);
        }
    }

    /// The passages within a question's scope whose words fit it, best first, copies among them.
    ///
    /// @throws SearchFailed as [#gather(Question)]
    public List<Passage> byWords(Question question, int limit) {
        try (Generation generation = inService()) {
            return generation.keywords().search(question, limit).stream()
                    .map(RankedPassage::passage)
                    .toList();
        }
    }

    /// Whether a passage in one of some scopes, together with what is printed around it, has all the words of a
    /// text.
    ///
    /// @throws SearchFailed as [#gather(Question)]
    public boolean isHeld(String text, List<Scope> scopes) {
        try (Generation generation = inService()) {
            Set<String> stems = vocabulary.stems(text);
            return scopes.stream().anyMatch(scope -> generation.holds(stems, scope));
        }
    }

    private Generation inService() {
        return generations
                .inService()
                .orElseThrow(() -> new SearchFailed("Nothing is indexed yet. Run \"newsdesk reindex\"."));
    }
}
