package newsdesk.quotes.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsdesk.corpus.ArticleId;
import newsdesk.quotes.QuotationBook.Filter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The questions that are put to the index of a book.
final class BookQueries {

    /// What a word around a quotation counts for, where one of its own counts 1: the sentence says what "it" is, but
    /// what is asked for is what was said.
    private static final float AROUND = 0.4f;

    private final Function<String, List<String>> stems;

    BookQueries(Function<String, List<String>> stems) {
        this.stems = stems;
    }

    Query all(Filter filter) {
        return filtered(new BooleanQuery.Builder(), filter).build();
    }

    /// Finds what has at least half of the words of a topic, in itself or around it.
    Query about(String topic, Filter filter) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        Set<String> wanted = new LinkedHashSet<>(stems.apply(topic));
        for (String stem : wanted) {
            Query own = new TermQuery(new Term(BookFields.WORDS, stem));
            Query around = new BoostQuery(new TermQuery(new Term(BookFields.AROUND, stem)), AROUND);
            words.add(new DisjunctionMaxQuery(List.of(own, around), 0), Occur.SHOULD);
        }
        words.setMinimumNumberShouldMatch(Math.max(1, wanted.size() / 2));
        return filtered(new BooleanQuery.Builder().add(words.build(), Occur.MUST), filter)
                .build();
    }

    Query like(String text) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String stem : new LinkedHashSet<>(stems.apply(text))) {
            words.add(new TermQuery(new Term(BookFields.WORDS, stem)), Occur.SHOULD);
        }
        return words.build();
    }

    Query printedIn(Collection<ArticleId> articles) {
        return in(BookFields.ARTICLE, articles.stream().map(ArticleId::value).toList());
    }

    private static BooleanQuery.Builder filtered(BooleanQuery.Builder query, Filter filter) {
        query.add(new FieldExistsQuery(BookFields.SAYING), Occur.FILTER);
        if (!filter.speakers().isEmpty()) {
            query.add(in(BookFields.SPEAKER, filter.speakers()), Occur.FILTER);
        }
        if (filter.since().isPresent() || filter.outlet().isPresent()) {
            query.add(BookFields.printed(filter.since(), filter.outlet()), Occur.FILTER);
        }
        filter.reported()
                .map(reported -> reported ? BookFields.REPORTED : BookFields.SAID)
                .ifPresent(kind -> query.add(new TermQuery(new Term(BookFields.KIND, kind)), Occur.FILTER));
        return query;
    }

    private static Query in(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(BookFields::bytes).toList();
        return new TermInSetQuery(field, terms);
    }
}
