package newsdesk.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;
import newsdesk.question.Scope;

/// A generation as if some of its articles were not in it. Only the rarity of words, other names, and what is
/// counted by outlet and by day, still know of them.
record LessArticles(Generation inner, Set<ArticleId> withheld) implements Generation {

    @Override
    public Coverage coverage() {
        Coverage all = inner.coverage();
        int passages = withheld.stream()
                .mapToInt(article -> inner.passagesOf(article).size())
                .sum();
        return new Coverage(
                all.generation(),
                all.articles() - withheld.size(),
                all.passages() - passages,
                all.undated(),
                all.earliest(),
                all.latest(),
                all.outlets(),
                all.languages());
    }

    @Override
    public PassageSearch keywords() {
        PassageSearch search = inner.keywords();
        return (question, limit) -> search.search(limited(question), limit);
    }

    @Override
    public Optional<MeaningSearch> vectors() {
        return inner.vectors().map(Limited::new);
    }

    /// Passages that are compared have been found by a search, and so are none of those withheld.
    private final class Limited implements MeaningSearch {

        private final MeaningSearch search;

        Limited(MeaningSearch search) {
            this.search = search;
        }

        @Override
        public List<RankedPassage> search(Question question, int limit) {
            return search.search(limited(question), limit);
        }

        @Override
        public double[] cosines(Question question, List<Passage> passages) {
            return search.cosines(question, passages);
        }

        @Override
        public double[] likeness(List<RankedPassage> some, List<Passage> passages) {
            return search.likeness(some, passages);
        }
    }

    private Question limited(Question question) {
        return question.within(limited(question.scope()));
    }

    private Scope limited(Scope scope) {
        Set<ArticleId> without = new HashSet<>(scope.without());
        without.addAll(withheld);
        return new Scope(scope.within(), without, scope.published(), scope.outlets());
    }

    @Override
    public double rarity(String stem) {
        return inner.rarity(stem);
    }

    @Override
    public OtherNames otherNames(String question) {
        return inner.otherNames(question);
    }

    @Override
    public boolean holds(Set<String> stems, Scope scope) {
        return inner.holds(stems, limited(scope));
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        return withheld.contains(article) ? List.of() : inner.passagesOf(article);
    }

    @Override
    public List<Passage> articles(int offset, int limit) {
        List<Passage> first = inner.articles(0, offset + limit + withheld.size()).stream()
                .filter(passage -> !withheld.contains(passage.article()))
                .toList();
        return first.subList(Math.min(offset, first.size()), Math.min(offset + limit, first.size()));
    }

    @Override
    public void close() {
        inner.close();
    }
}
