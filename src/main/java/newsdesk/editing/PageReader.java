package newsdesk.editing;

import newsdesk.corpus.Imprint;

/// Understands the article in something that was fetched, attached or pasted.
public interface PageReader {

    /// What is in it. Never fails: what cannot be read is refused, in words for whoever brought it.
    Reading read(Material material);

    /// What came of reading.
    sealed interface Reading {

        /// There is an article.
        ///
        /// @param imprint what it says about itself; what it does not say is not there
        /// @param body    its text, one line a paragraph
        record Understood(Imprint imprint, String body) implements Reading {}

        /// There is none that can be taken in.
        ///
        /// @param why what is wrong and what can be done instead, as sentences
        record Refused(String why) implements Reading {}
    }
}
