package newsdesk.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Passage;
import newsdesk.question.Scope;

/// One complete index of the corpus, held open: whatever happens to the index meanwhile, all that is asked of this
/// object is answered from the same state of the corpus, until it is closed.
public interface Generation extends AutoCloseable {

    /// What it holds.
    Coverage coverage();

    /// Search by words (BM25 over headline, body, outlet and date).
    PassageSearch keywords();

    /// Search by nearness of meaning; nothing where this generation was built without vectors.
    Optional<MeaningSearch> vectors();

    /// How rare a stem ([Vocabulary]) is among the passages: its BM25 inverse document frequency.
    double rarity(String stem);

    /// What it also calls what a question names. None, where an index has not looked for that.
    default OtherNames otherNames(String question) {
        return OtherNames.NONE;
    }

    /// Whether a passage within a scope, together with what is printed around it, has all of some stems; where there
    /// are none, whether anything is within it.
    boolean holds(Set<String> stems, Scope scope);

    /// The passages of one article in order; empty where it is not indexed.
    List<Passage> passagesOf(ArticleId article);

    /// Every article, as its first passage, sorted newest first and undated ones last, from `offset`, at most
    /// `limit`.
    List<Passage> articles(int offset, int limit);

    @Override
    void close();
}
