package newsdesk.editing.reading;

import newsdesk.corpus.Imprint;

/// Imprints of documents that say little about themselves.
final class Imprints {

    private Imprints() {}

    /// That of a text under a headline, which may be empty, and with nothing else.
    static Imprint titled(String headline) {
        Imprint none = Imprint.NONE;
        return new Imprint(
                headline,
                none.standfirst(),
                none.outlet(),
                none.byline(),
                none.published(),
                none.updated(),
                none.link(),
                none.language());
    }
}
