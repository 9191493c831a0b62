package newsdesk.question;

import newsdesk.corpus.Span;

/// A place in a question that names a day or a period.
///
/// @param period     the days that are meant
/// @param span       where in the question they are named
/// @param published  whether they are said to be those of publication ("the article of 25 October", "reported on
///                   Monday"); otherwise they may just as well be those of the events
public record PeriodMention(Period period, Span span, boolean published) {

    /// The same at another place.
    PeriodMention at(Span place) {
        return new PeriodMention(period, place, published);
    }
}
