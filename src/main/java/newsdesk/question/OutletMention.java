package newsdesk.question;

import newsdesk.corpus.Outlet;
import newsdesk.corpus.Span;

/// A place in a question that names an outlet. A name that several outlets share ("Fox News" for "FOX News -
/// Health" and "FOX News - Lifestyle") is a mention of each of them at the same place.
///
/// @param outlet the outlet
/// @param span   where in the question its name stands
public record OutletMention(Outlet outlet, Span span) {

    /// The same at another place.
    OutletMention at(Span place) {
        return new OutletMention(outlet, place);
    }
}
