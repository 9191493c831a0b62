package newsdesk.command;

import newsdesk.corpus.Imprint;

/// Words that an answer cited, in their place.
///
/// @param number  the number of the source on the answer's card, from 1
/// @param said    the sentence of the answer that rests on them
/// @param before  the sentence before them, or the empty text
/// @param words   the cited words, as they stood when the answer was given
/// @param after   the sentence after them, or the empty text
/// @param article the article's id
/// @param imprint what the article prints around its text; [Imprint#NONE] where it is no longer indexed
/// @param state   what has become of them since
public record Exhibit(
        int number,
        String said,
        String before,
        String words,
        String after,
        String article,
        Imprint imprint,
        State state) {

    /// What has become of cited words since they were cited.
    public enum State {
        /// They stand as they were cited.
        UNCHANGED,
        /// The article has changed since, and they no longer stand where they were cited from.
        CHANGED,
        /// The article is no longer indexed.
        GONE,
        /// The article was withdrawn by those who keep the corpus.
        RETRACTED,
        /// They have corrected the article, and the words no longer stand there.
        CORRECTED
    }
}
