package newsdesk.question;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.Outlet;
import newsdesk.corpus.Span;

/// What a member wants to know of the coverage.
///
/// @param text    the words, on one line, without white space around them
/// @param asked   the kind of thing that is asked for
/// @param times   the days and periods that it names, in order
/// @param sources the outlets that it names, in order
/// @param scope   the articles that it is put to
public record Question(String text, Asked asked, List<PeriodMention> times, List<OutletMention> sources, Scope scope) {

    /// Discord's slash command options and a sentence that a person would ask both end long before it.
    public static final int LONGEST = 1000;

    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question must not be blank");
        }
        if (length(text) > LONGEST) {
            throw new IllegalArgumentException("a question has at most %d characters".formatted(LONGEST));
        }
        times = List.copyOf(times);
        sources = List.copyOf(sources);
    }

    /// A question of which nothing is known but its words.
    public static Question of(String text) {
        return new Question(text, Asked.WHAT, List.of(), List.of(), Scope.EVERYTHING);
    }

    /// The days and periods that it names; none means every day.
    public List<Period> periods() {
        return times.stream().map(PeriodMention::period).distinct().toList();
    }

    /// The outlets that it names, in its order; none means all of them.
    public Set<Outlet> outlets() {
        return sources.stream()
                .map(OutletMention::outlet)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /// What it asks in several clauses, each as a question that can be looked for apart, in order, with the outlets
    /// and days that belong to it ([#part]); itself alone where there is one such clause.
    public List<Question> parts() {
        return Parts.of(this);
    }

    /// A stretch of it as a question, with the outlets and days that are named there; where none are, with all of
    /// them, each with the whole stretch for its place.
    public Question part(Span place) {
        Span whole = new Span(0, place.length());
        List<OutletMention> named = sources.stream()
                .filter(source -> place.contains(source.span()))
                .map(source -> source.at(source.span().shift(-place.start())))
                .toList();
        List<PeriodMention> dated = times.stream()
                .filter(time -> place.contains(time.span()))
                .map(time -> time.at(time.span().shift(-place.start())))
                .toList();
        return new Question(
                place.of(text),
                asked,
                dated.isEmpty() ? times.stream().map(time -> time.at(whole)).toList() : dated,
                named.isEmpty()
                        ? sources.stream().map(source -> source.at(whole)).toList()
                        : named,
                scope);
    }

    /// Another question, put to the same articles.
    public Question reworded(String words, Asked kind) {
        return new Question(words, kind, List.of(), List.of(), scope);
    }

    /// The same question put to other articles.
    public Question within(Scope other) {
        return new Question(text, asked, times, sources, other);
    }

    /// The number of characters as a reader counts them, not as Java stores them.
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
