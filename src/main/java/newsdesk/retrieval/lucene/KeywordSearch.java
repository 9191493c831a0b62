package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.lucene.search.TermQuery;

/// Search by words: BM25 over headline, date, outlet and text of each passage. A question is a bag of terms; no
/// character of it is a command. What it says of outlets and days raises their passages, and hides none.
final class KeywordSearch implements PassageSearch {

    /// More than the longest question has words; Lucene refuses more than 1,024.
    private static final int MOST_TERMS = 512;

    private final IndexSearcher searcher;
    private final PassageAnalyzer analyzer;
    private final PrintedNames names;

    KeywordSearch(IndexSearcher searcher, PassageAnalyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        names = new PrintedNames(searcher.getIndexReader());
    }

    @Override
    public List<RankedPassage> search(Question question, int limit) {
        try {
            int most =
                    Math.clamp(limit, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
            return new StoredPassages(searcher.getIndexReader())
                    .ranked(searcher.search(query(question), most).scoreDocs, found -> found.score);
        } catch (IOException | RuntimeException e) {
            throw new SearchFailed("The index could not be searched (%s). Reindex to build it anew.".formatted(e), e);
        }
    }

    private Query query(Question question) throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (String term : analyzer.terms(question.text())) {
            if (terms.size() < MOST_TERMS || terms.containsKey(term)) {
                terms.merge(term, 1, Integer::sum);
            }
        }
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("the question has no words");
        }
        BooleanQuery.Builder bag = new BooleanQuery.Builder();
        for (OtherNames.Name name : names.in(question.text()).names()) {
            name.stems().forEach(stem -> terms.computeIfPresent(stem, (_, times) -> times > 1 ? times - 1 : null));
            bag.add(inAnyForm(name), Occur.SHOULD);
        }
        terms.forEach((term, times) -> bag.add(times == 1 ? word(term) : new BoostQuery(word(term), times), Occur.SHOULD));
        Query words = Mentions.raising(bag.build(), question);
        return ScopeFilter.of(question.scope())
                .<Query>map(scope -> new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(scope, Occur.FILTER)
                        .build())
                .orElse(words);
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
