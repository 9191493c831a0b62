package newsdesk.retrieval.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import newsdesk.question.Period;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import newsdesk.question.Scope;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// What a question says of outlets and days, as shares of their score that the passages gain which it fits.
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

    /// What some passages gain.
    ///
    /// @param where  which ones
    /// @param share  of their score; above 0
    /// @param always whether the question is put to no others
    record Gain(Query where, float share, boolean always) {}

    /// What passages gain by what a question says; at most three.
    static List<Gain> of(Question question) {
        Scope scope = question.scope();
        List<Gain> gains = new ArrayList<>();
        if (!question.outlets().isEmpty()) {
            boolean always =
                    !scope.outlets().isEmpty() && question.outlets().containsAll(scope.outlets());
            gains.add(new Gain(ScopeFilter.ofOutlets(question.outlets()), OUTLET, always));
        }
        add(gains, PUBLISHED, periods(question, true), scope);
        add(gains, HAPPENED, periods(question, false), scope);
        return gains;
    }

    private static Collection<Period> periods(Question question, boolean published) {
        return question.times().stream()
                .filter(time -> time.published() == published)
                .map(PeriodMention::period)
                .filter(period -> !period.isAlways())
                .distinct()
                .toList();
    }

    private static void add(List<Gain> gains, float share, Collection<Period> periods, Scope scope) {
        if (!periods.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            periods.forEach(period -> any.add(ScopeFilter.publishedIn(period), Occur.SHOULD));
            gains.add(new Gain(any.build(), share, periods.contains(scope.published())));
        }
    }
}
