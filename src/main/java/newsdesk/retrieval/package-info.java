/// Which passages bear on a question, and the index that knows.
///
/// [newsdesk.retrieval.Researcher] is asked. It opens the [newsdesk.retrieval.Generation] in service, lets
/// [newsdesk.retrieval.HybridSearch] rank its passages, and hands over [newsdesk.retrieval.Evidence], which also says
/// how rare each word of the question is and what was searched. A failure of the index is a
/// [newsdesk.retrieval.SearchFailed], never an empty list: "not covered" must not mean "could not look".
///
/// # The ranking
/// Words find names and figures, vectors find what is said in other words. For the whole question each search ranks a
/// hundred passages; scores are brought to the range from 0 to 1 within each ranking and added, 0.47 for words. A
/// question that names outlets compares their reports, and asks for several
/// ([newsdesk.question.Question#parts()]); the parts are searched by words, and what a passage has of its best part
/// is added. What the question says of outlets and days raises passages and hides none.
///
/// Last, the forty best are read. The share of a part that one sentence has, by the rarity of its words, is added, and
/// the share of what stands side by side in the question. For a question about one thing two more count: how like a
/// passage is to the mean of the first four, by their scores, and a little of what another passage of its article has.
///
/// Measured on a public set of questions to news that name outlets and compare their reports (evidence recall among
/// ten passages, hit among four, mean reciprocal rank), and of scientific claims (nDCG of ten articles). The
/// weights of meaning, parts and sentences were chosen on a random half of the news; the form of the parts and the
/// shares of outlets and days on all of it. Likeness, pairs and what an article says twice were chosen on the 808
/// claims of the set's training part, which may be used for that (CC BY 4.0), with an eye on the others. Lines marked
/// * were computed outside the program from its terms and vectors:
///
/// | | news | science |
/// |---|---|---|
/// | **all of it** | 0.736 / 0.893 / 0.750 | 0.772 |
/// | words half, likeness to the mean of five by 0.8 | 0.736 / 0.891 / 0.749 | 0.770 |
/// | the same before likeness, pairs and the vector midway | 0.739 / 0.894 / 0.752 | 0.752 |
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
///
/// On the claims that is 0.017 more than equal shares of words and meaning over the same passages (0.755; paired
/// bootstrap of 10,000 samples: 95 % from +0.002 to +0.034). For the news it costs half a point: their questions have
/// parts, and the vector midway and the pairs gain them nothing.
///
/// What was tried for the claims, all computed outside the program (nDCG of ten; training part, then the others).
/// Half a point is chance: the 95 % interval between two variants of the others is some 1.5 points either way.
///
/// | | training | others |
/// |---|---|---|
/// | **all of it, measured in the program** | 0.775 | 0.772 |
/// | words half, likeness to the mean of five by 0.8, in the program | 0.771 | 0.770 |
/// | words and meaning of the passages, equally, nothing else | 0.766 | 0.755 |
/// | the ranking before (parts, best sentence) | 0.761 | 0.752 |
/// | the vector midway between question and text in place of the question's (and so below) | 0.763 | 0.757 |
/// | likeness 0.5, best sentence 0.5 | 0.769 | 0.763 |
/// | and pairs 0.2 | 0.770 | 0.764 |
/// | likeness to the first three, to the first ten | 0.768, 0.768 | 0.760, 0.761 |
/// | and no parts where no outlet is named, likeness 0.8, sentence 0.6, pairs 0.15 | 0.772 | 0.772 |
/// | and the second passage of an article by 0.05 | 0.772 | 0.776 |
/// | by 0.1 | 0.771 | 0.774 |
/// | thirty passages read, sixty | 0.770, 0.772 | 0.769, 0.770 |
/// | the same without the vector midway | 0.771 | 0.755 |
/// | and the mean of the first ones by their scores | 0.773 | 0.778 |
/// | and likeness to the first four by 1, words 0.47 | 0.776 | 0.776 |
/// | words 0.46, 0.48, 0.5 | 0.778, 0.775, 0.773 | 0.775, 0.778, 0.773 |
/// | searches to 150 passages in place of 100 | 0.769 | 0.773 |
/// | cosines of all that are read added, by 0.2 | 0.775 | 0.773 |
/// | BM25 of all that are read added, by 0.3 | 0.768 | 0.766 |
/// | pieces of words (five letters) as a third search, by 0.3 | 0.770 | 0.764 |
/// | words near each other, in any order, by 0.3 | 0.772 | 0.774 |
/// | the best two sentences side by side, by 0.4 | 0.770 | 0.764 |
/// | the share of the question in the headline, by 0.2 | 0.772 | 0.773 |
/// | "F16" cut into letters and figures | 0.756 | 0.766 |
/// | "F-16" found as "F16" too | 0.772 | 0.774 |
/// | short forms and what they are short for ([newsdesk.retrieval.OtherNames]) | 0.772 | 0.779 |
/// | weights of ten features learned (softmax over the passages; four folds of the training part) | 0.766 | 0.764 |
/// | of nine, likeness among them | 0.770 | 0.749 |
/// | terms of the first three or ten passages added to the question (RM3) | 0.769, 0.767 | 0.751, 0.747 |
/// | words of the headline alone added, by 0.2 | 0.763 | 0.753 |
/// | words of the whole article added, by 0.2 | 0.762 | 0.746 |
/// | k1 2.0 in place of 1.2 | 0.762 | 0.755 |
/// | the mean of all vectors taken off | 0.761 | 0.744 |
/// | vectors made round (whitened by 0.25) | 0.758 | 0.745 |
/// | passages near everything marked down (CSLS) | 0.762 | 0.756 |
/// | the question's vector weighed anew, learned a component at a time | 0.762 | 0.762 |
/// | turned by a learned matrix (folds that share no article) | 0.760 | (0.806) |
///
/// The last line is why folds must share no article: the matrix had learned which articles claims are made of, not how
/// to find them, and would have told nothing about news. A second model was not tried: it would double what indexing
/// takes.
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
