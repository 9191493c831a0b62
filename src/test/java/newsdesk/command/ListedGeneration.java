package newsdesk.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Scope;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.MeaningSearch;
import newsdesk.retrieval.PassageSearch;

/// A generation of listed articles, each of one passage. Counts how often it is closed.
public final class ListedGeneration implements Generation {

    private final Coverage coverage;
    private final List<Passage> passages;
    private int closed;

    public ListedGeneration(Coverage coverage, Passage... passages) {
        this.coverage = coverage;
        this.passages = List.of(passages);
    }

    public int timesClosed() {
        return closed;
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public PassageSearch keywords() {
        return (_, _) -> List.of();
    }

    @Override
    public Optional<MeaningSearch> vectors() {
        return Optional.empty();
    }

    @Override
    public double rarity(String stem) {
        return 1;
    }

    @Override
    public boolean holds(Set<String> stems, Scope scope) {
        return !passages.isEmpty();
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        return passages.stream()
                .filter(passage -> passage.article().equals(article))
                .toList();
    }

    @Override
    public List<Passage> articles(int offset, int limit) {
        return passages.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public void close() {
        closed++;
    }
}
