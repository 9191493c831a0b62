package newsdesk.retrieval;

import java.util.List;
import newsdesk.corpus.Passage;
import newsdesk.question.Question;

/// Search by nearness of meaning. Its scores are cosines of the angle between the vectors of question and passage,
/// and it can measure passages that another search has found by the same scale.
public interface MeaningSearch extends PassageSearch {

    /// The cosines between a question and passages of the same generation, in their order.
    ///
    /// @throws SearchFailed where the index cannot be read, or a passage is not of this generation
    double[] cosines(Question question, List<Passage> passages);

    /// The cosines between the mean of some passages and passages of the same generation, in their order.
    ///
    /// @param some at least one; each counts in the mean by its score
    /// @throws SearchFailed where the index cannot be read, or a passage is not of this generation
    double[] likeness(List<RankedPassage> some, List<Passage> passages);
}
