package newsdesk.retrieval.lucene;

import java.util.Collection;
import newsdesk.question.Period;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// What a question says of outlets and days, as shares that are added to the score of the passages it fits.
///
/// Nothing is left out for it: what happened on one day is reported on the next, and an outlet is easily
/// misremembered.
final class Mentions {

    /// What a passage of an outlet that the question names gains; smaller shares gained less, see
    /// [newsdesk.retrieval].
    private static final float OUTLET = 0.5f;

    /// What a passage gains that was published on a day that the question says is one of publication.
    private static final float PUBLISHED = 0.2f;

    /// The same for any other day: it may be that of the event.
    private static final float HAPPENED = 0.1f;

    private Mentions() {}

    /// The words, their score raised where outlet or day is one that the question names.
    static Query raising(Query words, Question question) {
        BooleanQuery.Builder raised = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        if (!question.outlets().isEmpty()) {
            raised.add(share(words, OUTLET, ScopeFilter.ofOutlets(question.outlets())), Occur.SHOULD);
        }
        add(raised, words, PUBLISHED, periods(question, true));
        add(raised, words, HAPPENED, periods(question, false));
        BooleanQuery query = raised.build();
        return query.clauses().size() == 1 ? words : query;
    }

    private static Collection<Period> periods(Question question, boolean published) {
        return question.times().stream()
                .filter(time -> time.published() == published)
                .map(PeriodMention::period)
                .filter(period -> !period.isAlways())
                .distinct()
                .toList();
    }

    private static void add(BooleanQuery.Builder raised, Query words, float share, Collection<Period> periods) {
        if (!periods.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            periods.forEach(period -> any.add(ScopeFilter.publishedIn(period), Occur.SHOULD));
            raised.add(share(words, share, any.build()), Occur.SHOULD);
        }
    }

    private static Query share(Query words, float share, Query where) {
        return new BoostQuery(
                new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(where, Occur.FILTER)
                        .build(),
                share);
    }
}
