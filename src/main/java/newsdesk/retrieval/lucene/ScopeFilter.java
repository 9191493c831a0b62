package newsdesk.retrieval.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;
import newsdesk.question.Period;
import newsdesk.question.Scope;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The passages within a scope, as a filter.
final class ScopeFilter {

    private ScopeFilter() {}

    /// The filter; nothing where the scope is everything that is indexed.
    static Optional<Query> of(Scope scope) {
        if (scope.isEverything()) {
            return Optional.empty();
        }
        List<Query> only = new ArrayList<>();
        if (!scope.within().isEmpty()) {
            only.add(passagesOf(scope.within()));
        }
        if (!scope.published().isAlways()) {
            only.add(publishedIn(scope.published()));
        }
        if (!scope.outlets().isEmpty()) {
            only.add(ofOutlets(scope.outlets()));
        }
        return Optional.of(only.size() == 1 && scope.without().isEmpty() ? only.getFirst() : all(only, scope));
    }

    private static Query all(List<Query> only, Scope scope) {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        filter.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        only.forEach(query -> filter.add(query, Occur.FILTER));
        if (!scope.without().isEmpty()) {
            filter.add(passagesOf(scope.without()), Occur.MUST_NOT);
        }
        return filter.build();
    }

    /// The passages of articles published in a period.
    static Query publishedIn(Period period) {
        return LongPoint.newRangeQuery(
                PassageFields.DAY,
                period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                period.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    /// The passages of articles of some outlets.
    static Query ofOutlets(Collection<Outlet> outlets) {
        return KeywordField.newSetQuery(
                PassageFields.OUTLET,
                outlets.stream()
                        .map(outlet -> new BytesRef(PassageFields.outlet(outlet)))
                        .toList());
    }

    private static Query passagesOf(Collection<ArticleId> articles) {
        return new TermInSetQuery(
                PassageFields.ARTICLE,
                articles.stream().map(article -> new BytesRef(article.value())).toList());
    }
}
