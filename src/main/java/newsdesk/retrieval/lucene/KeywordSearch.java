package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsdesk.question.Question;
import newsdesk.retrieval.OtherNames;
import newsdesk.retrieval.PassageSearch;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.SearchFailed;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Search by words: BM25 over headline, date, outlet and text of each passage. A question is a bag of terms; no
/// character of it is a command. What it says of outlets and days raises their passages, and hides none.
final class KeywordSearch implements PassageSearch {

    /// More than the longest question has words; Lucene refuses more than 1,024.
    private static final int MOST_TERMS = 512;

    /// Equal scores in the order of the index.
    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc);

    private final IndexSearcher searcher;
    private final PassageAnalyzer analyzer;
    private final PrintedNames names;
    private final FoundLately lately;

    KeywordSearch(IndexSearcher searcher, PassageAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        names = new PrintedNames(searcher.getIndexReader());
        lately = new FoundLately(searcher);
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        try {
            int most =
                    Math.clamp(limit, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
            return new StoredPassages(searcher.getIndexReader()).ranked(found(question, most), found -> found.score);
        } catch (IOException | RuntimeException e) {
            throw new SearchFailed("The index could not be searched (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    /// The best passages by their words, each raised by what it gains.
    ///
    /// The words are searched for once among all passages, and once among those of each set of gains. A passage
    /// that is among the best when raised is among the best of its own set, where all gain the same: so nothing is
    /// missed. One query that raises while it searches cannot leave out what is not among the best, and takes four
    /// times as long over 100,000 passages.
    private ScoreDoc[] found(Question question, int most) throws IOException {
        Query words = words(question.text());
        Optional<Query> scope = ScopeFilter.of(question.scope());
        List<Mentions.Gain> gains = Mentions.of(question);
        Map<Integer, Float> scores = new HashMap<>();
        for (int set = 0; set < 1 << gains.size(); set++) {
            float gained = 1;
            boolean complete = true;
            BooleanQuery.Builder within = new BooleanQuery.Builder().add(words, Occur.MUST);
            scope.ifPresent(filter -> within.add(filter, Occur.FILTER));
            for (int i = 0; i < gains.size(); i++) {
                Mentions.Gain gain = gains.get(i);
                if ((set >> i & 1) == 1) {
                    gained += gain.share();
                    within.add(gain.where(), Occur.FILTER);
                } else {
                    complete &= !gain.always();
                }
            }
            if (complete) {
                for (ScoreDoc hit : lately.best(within.build(), most)) {
                    scores.merge(hit.doc, gained * hit.score, Math::max);
                }
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .limit(most)
                .toArray(ScoreDoc[]::new);
    }

    private Query words(String text) throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (String term : analyzer.terms(text)) {
            if (terms.size() < MOST_TERMS || terms.containsKey(term)) {
                terms.merge(term, 1, Integer::sum);
            }
        }
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("the question has no words");
        }
        BooleanQuery.Builder bag = new BooleanQuery.Builder();
        for (OtherNames.Name name : names.in(text).names()) {
            name.stems().forEach(stem -> terms.computeIfPresent(stem, (_, times) -> times > 1 ? times - 1 : null));
            bag.add(inAnyForm(name), Occur.SHOULD);
        }
        terms.forEach(
                (term, times) -> bag.add(times == 1 ? word(term) : new BoostQuery(word(term), times), Occur.SHOULD));
        return bag.build();
    }

    /// A name as it is asked for, or another of it: the better one counts, so that a passage which explains a short
    /// form gains nothing by it.
    private static Query inAnyForm(OtherNames.Name name) {
        List<Query> forms = new ArrayList<>(List.of(all(name.stems(), Occur.SHOULD)));
        for (List<String> other : name.others()) {
            float weight = (float) Math.sqrt((double) name.stems().size() / other.size());
            forms.add(new BoostQuery(all(other, Occur.MUST), weight));
        }
        return new DisjunctionMaxQuery(forms, 0);
    }

    private static Query all(List<String> stems, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        stems.forEach(stem -> all.add(word(stem), occur));
        return all.build();
    }

    private static Query word(String term) {
        return new TermQuery(new Term(PassageFields.WORDS, term));
    }
}
