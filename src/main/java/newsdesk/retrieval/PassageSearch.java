package newsdesk.retrieval;

import java.util.List;
import newsdesk.question.Question;

/// Ranks passages for a question.
public interface PassageSearch {

    /// The passages that bear on a question most, best first, each at most once, within its [Question#scope()];
    /// equal scores in the order of the index.
    ///
    /// @throws SearchFailed where the index cannot be read: never an empty list in its place
    List<RankedPassage> search(Question question, int limit);
}
