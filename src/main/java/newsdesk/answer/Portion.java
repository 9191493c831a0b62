package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
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
            portions.add(at(question, new Span(at, at + part.text().length())));
        }
        return portions;
    }

    /// The parts of a question, less those that say too little to be looked for alone: they belong to the one
    /// before them, unless both name outlets.
    ///
    /// @param words how many words of a stretch of the question say what it is about
    /// @param least how many a part has at least
    static List<Portion> saying(Question question, ToIntFunction<Span> words, int least) {
        List<Portion> joined = new ArrayList<>();
        for (Portion portion : of(question)) {
            boolean joins = !joined.isEmpty()
                    && Math.min(words.applyAsInt(portion.place), words.applyAsInt(joined.getLast().place)) < least
                    && !(portion.namesOutlets(question) && joined.getLast().namesOutlets(question));
            Span place = joins ? new Span(joined.removeLast().place.start(), portion.place.end()) : portion.place;
            joined.add(at(question, place));
        }
        return joined;
    }

    private static Portion at(Question question, Span place) {
        List<Period> days = question.times().stream()
                .filter(time -> time.published() && place.contains(time.span()))
                .map(PeriodMention::period)
                .distinct()
                .toList();
        return new Portion(question.part(place), place, days);
    }

    private boolean namesOutlets(Question question) {
        return question.sources().stream().anyMatch(source -> place.contains(source.span()));
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
