/// Which passages bear on a question, and the index that knows.
///
/// [newsdesk.retrieval.Researcher] is asked. It opens the [newsdesk.retrieval.Generation] in service, lets
/// [newsdesk.retrieval.HybridSearch] rank its passages, and hands over [newsdesk.retrieval.Evidence], which also says
/// how rare each word of the question is and what was searched. A failure of the index is a
/// [newsdesk.retrieval.SearchFailed], never an empty list: "not covered" must not mean "could not look".
///
/// # The ranking
/// Words find names and figures, vectors find what is said in other words. For the whole question each search ranks a
/// hundred passages; scores are brought to the range from 0 to 1 within each ranking and added, half and half. A
/// question that compares reports asks for several ([newsdesk.question.Question#parts()]); the parts are searched by
/// words, and what a passage has of its best part is added. What the question says of outlets and days raises
/// passages and hides none. Last, the sixty best are read: the share of a part that one sentence has, by the rarity
/// of its words, is added too.
///
/// Measured on a public set of questions to news that name outlets and compare their reports (evidence recall among
/// ten passages, hit among four, mean reciprocal rank), and of scientific claims (nDCG of ten articles). The
/// weights of meaning, parts and sentences were chosen on a random half of the news; on the other half they gave
/// 0.744 / 0.899 / 0.752, on the first 0.741 / 0.892 / 0.764. The form of the parts and the shares of outlets and days
/// were chosen on all of it. Lines marked * were computed outside the program from its terms and vectors:
///
/// | | news | science |
/// |---|---|---|
/// | **all of it** | 0.739 / 0.894 / 0.752 | 0.752 |
/// | words 0.6 and meaning 0.4 of the whole question, nothing else (before) | 0.627 / 0.817 / 0.661 | 0.751 |
/// | words alone * | 0.637 / 0.803 / 0.642 | 0.698 |
/// | and outlets by 0.5, days by 0.2 * | 0.677 / 0.843 / 0.666 | |
/// | outlets by 0.1, days by 0.2 * | 0.663 / 0.831 / 0.659 | |
/// | and the best part (no meaning yet) * | 0.740 / 0.875 / 0.700 | 0.701 |
/// | the mean of the parts in place of the best * | 0.705 / 0.858 / 0.677 | |
/// | parts taking turns (xQuAD 0.85) in place of the best * | 0.726 / 0.873 / 0.683 | |
/// | and the best sentence (no meaning yet) * | 0.746 / 0.893 / 0.736 | 0.705 |
/// | parts by meaning too, at half * | 0.713 / 0.885 / 0.746 | |
/// | no best sentence * | 0.738 / 0.878 / 0.716 | 0.755 |
/// | words 0.6, meaning 0.4 * | 0.744 / 0.893 / 0.756 | 0.744 |
/// | words 0.4, meaning 0.6 * | 0.737 / 0.893 / 0.755 | 0.755 |
/// | at most two passages of an article * | 0.703 / 0.891 / 0.755 | |
/// | neighbours in the article help by 0.2 * | 0.733 / 0.896 / 0.740 | 0.757 |
/// | vectors moved towards those of the first three by 0.2, words 0.4 * | | 0.761 |
/// | the published baseline by words | 0.610 / 0.781 / 0.639 | 0.690 |
/// | the published fusion, equal weights | 0.583 / 0.758 / 0.616 | 0.761 |
/// | the published fusion by reciprocal rank | 0.557 / 0.720 / 0.571 | 0.747 |
///
/// Science does not gain: its claims have one clause and name no outlet, and its published fusion ranks whole
/// articles where passages are ranked here.
///
/// # Copies
/// What an agency sends out stands in several outlets. [newsdesk.retrieval.Researcher] takes such passages for one
/// and keeps the others with it as copies, so that they neither fill the evidence nor count as witnesses.
///
/// # Why it is so
/// Reciprocal ranks throw away by how much the first is better than the second; where both searches are sure, that is
/// what matters. The days and outlets that a question mentions are not filters: a filter that is wrong hides the
/// answer. What an asker limits on purpose is one, the [newsdesk.question.Scope].
@NullMarked
package newsdesk.retrieval;

import org.jspecify.annotations.NullMarked;
