package newsdesk.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
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
/// @param otherNames what the coverage also calls what the question names
/// @param searched what was searched
/// @param met      how well the parts of a question that compares reports are met: more is better, at most about 5;
///                 infinite for a question of one part that names no outlet
public record Evidence(
        Question question,
        List<RankedPassage> passages,
        Map<String, Double> terms,
        OtherNames otherNames,
        Coverage searched,
        double met) {

    public Evidence {
        passages = List.copyOf(passages);
        terms = Map.copyOf(terms);
    }

    /// Evidence for a question that does not compare reports, and whose names have no others.
    public Evidence(Question question, List<RankedPassage> passages, Map<String, Double> terms, Coverage searched) {
        this(question, passages, terms, OtherNames.NONE, searched, Double.POSITIVE_INFINITY);
    }

    /// The same with other passages.
    public Evidence with(List<RankedPassage> others) {
        return with(others, met);
    }

    /// The same with other passages, which meet the parts of the question otherwise.
    public Evidence with(List<RankedPassage> others, double howWell) {
        return new Evidence(question, others, terms, otherNames, searched, howWell);
    }

    /// The same for the question with its names as a text prints them; this evidence where it prints none of them
    /// otherwise. A question that speaks of outlets or of days is left as it is: what belongs to which of them is
    /// known by its places.
    public Evidence inWordsOf(String text, Vocabulary vocabulary) {
        if (!question.sources().isEmpty() || !question.times().isEmpty()) {
            return this;
        }
        String words = question.text();
        Map<String, Double> weights = new HashMap<>(terms);
        List<OtherNames.Name> printed = new ArrayList<>();
        for (OtherNames.Name name : otherNames.names()) {
            for (OtherNames.Name other : new OtherNames(List.of(name)).printedIn(text, vocabulary)) {
                words = words.replace(name.asked(), other.asked());
                printed.add(other);
                double weight = name.stems().stream()
                        .mapToDouble(stem -> terms.getOrDefault(stem, 0.0))
                        .max()
                        .orElse(0);
                other.stems().forEach(stem -> weights.putIfAbsent(stem, weight));
            }
        }
        return words.equals(question.text()) || words.length() > Question.LONGEST
                ? this
                : new Evidence(
                        question.reworded(words, question.asked()),
                        passages,
                        weights,
                        new OtherNames(printed),
                        searched,
                        met);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
