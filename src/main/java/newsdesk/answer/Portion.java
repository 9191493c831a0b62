package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Span;
import newsdesk.question.Period;
import newsdesk.question.PeriodMention;
import newsdesk.question.Question;
import newsdesk.question.Scope;

/// One of a question's parts in its place.
///
/// @param part  the part, with the outlets and days of the whole question where it names none
/// @param place where it stands in the whole question
/// @param days  the days of publication that it names itself
record Portion(Question part, Span place, List<Period> days) {

    Portion {
        days = List.copyOf(days);
    }

    /// The parts of a question in order; one, the question itself, where it has no others.
    static List<Portion> of(Question question) {
        List<Portion> portions = new ArrayList<>();
        int at = 0;
        for (Question part : question.parts()) {
            at = Math.max(0, question.text().indexOf(part.text(), at));
            Span place = new Span(at, at + part.text().length());
            List<Period> days = question.times().stream()
                    .filter(time -> time.published() && place.contains(time.span()))
                    .map(PeriodMention::period)
                    .distinct()
                    .toList();
            portions.add(new Portion(part, place, days));
        }
        return portions;
    }

    /// The articles that it speaks of: those of each of its outlets, on each of the days of publication that it
    /// names.
    List<Scope> scopes() {
        Scope asked = part.scope();
        List<Period> published = days.isEmpty() || !asked.published().isAlways() ? List.of(asked.published()) : days;
        List<Set<Outlet>> outlets = asked.outlets().isEmpty() && !part.outlets().isEmpty()
                ? part.outlets().stream().map(Set::of).toList()
                : List.of(asked.outlets());
        return outlets.stream()
                .flatMap(of -> published.stream().map(day -> new Scope(asked.within(), asked.without(), day, of)))
                .toList();
    }
}
