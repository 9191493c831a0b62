/// Which passages bear on a question, and the index that knows.
///
/// [newsdesk.retrieval.Researcher] is asked. It opens the [newsdesk.retrieval.Generation] in service, lets
/// [newsdesk.retrieval.HybridSearch] rank its passages, and hands over [newsdesk.retrieval.Evidence], which also says
/// how rare each word of the question is and what was searched. A failure of the index is a
/// [newsdesk.retrieval.SearchFailed], never an empty list: "not covered" must not mean "could not look".
///
/// # Fusion
/// Words find names and figures, vectors find what is said in other words. Each search ranks a hundred passages;
/// scores are brought to the range from 0 to 1 within each ranking and added, the words counting 0.6. On a public set
/// of questions to news (evidence recall among ten passages, hit among four, mean reciprocal rank):
///
/// | | |
/// |---|---|
/// | words alone | 0.640 / 0.807 / 0.647 |
/// | **words 0.6, meaning 0.4** | 0.627 / 0.817 / 0.661 |
/// | the published baseline by words | 0.610 / 0.781 / 0.639 |
/// | the published fusion, equal weights | 0.583 / 0.758 / 0.616 |
/// | the published fusion by reciprocal rank | 0.557 / 0.720 / 0.571 |
///
/// # Why it is so
/// Reciprocal ranks throw away by how much the first is better than the second; where both searches are sure, that is
/// what matters. The days and outlets that a question mentions are not filters: a filter that is wrong hides the
/// answer. What an asker limits on purpose is one, the [newsdesk.question.Scope].
@NullMarked
package newsdesk.retrieval;

import org.jspecify.annotations.NullMarked;
