package newsdesk.editing;

import newsdesk.corpus.Revision;

/// What came of a wish to change an article.
public sealed interface Ruling {

    /// It is on record, and counts.
    record Made(Revision revision) implements Ruling {}

    /// Nothing was changed.
    ///
    /// @param why a sentence for whoever wished it
    record Declined(String why) implements Ruling {}
}
