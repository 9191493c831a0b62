package newsdesk.retrieval;

import java.util.List;
import java.util.Map;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;

/// The passages that an answer to a question may rest on, and what was searched for them.
///
/// @param question the question
/// @param passages the passages, best first; a text that several outlets print is one passage with copies
/// @param terms    the stems of the question's content words ([Vocabulary]) and how rare each is in the index: its
///                 BM25 inverse document frequency, from 0; a stem that the index does not hold has the highest
///                 value
/// @param searched what was searched
/// @param met      how well the parts of a question that compares reports are met: more is better, at most about 2;
///                 infinite for a question of one part that names no outlet
public record Evidence(
        Question question, List<RankedPassage> passages, Map<String, Double> terms, Coverage searched, double met) {

    public Evidence {
        passages = List.copyOf(passages);
        terms = Map.copyOf(terms);
    }

    /// Evidence for a question that does not compare reports.
    public Evidence(Question question, List<RankedPassage> passages, Map<String, Double> terms, Coverage searched) {
        this(question, passages, terms, searched, Double.POSITIVE_INFINITY);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
