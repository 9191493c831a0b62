package newsdesk.editing;

import newsdesk.corpus.Article;

/// An article that is there already and much like another.
///
/// @param kind    in what they are alike
/// @param article the one that is there
/// @param draft   the id of its draft where it only waits yet; the empty text where it is published
public record Alike(Kind kind, Article article, String draft) {

    /// In what two articles are alike, the most telling first.
    public enum Kind {
        /// They have the same id: one would take the other's place.
        SAME_ARTICLE("another version of the same article"),
        /// They can be read at the same address.
        SAME_LINK("the same link"),
        /// They have the same words.
        SAME_TEXT("the same text"),
        /// Most of what the shorter one says stands word for word in the longer one.
        MUCH_THE_SAME("mostly the same text");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// The kind, in words.
        public String words() {
            return words;
        }
    }
}
