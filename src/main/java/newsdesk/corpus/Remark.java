package newsdesk.corpus;

/// Something odd in an article that does not keep it from being taken in, but that a person should know of.
///
/// @param kind  what was done about it
/// @param where the file and line
/// @param what  the oddity, as the end of a sentence that begins with `where`
public record Remark(Kind kind, String where, String what) {

    /// What was done with the article.
    public enum Kind {
        /// What it gives as its date is not a date that can be read with certainty.
        UNDATED("kept undated"),
        /// What it gives as its address is not one that a reader could be sent to.
        UNLINKED("kept without a link"),
        /// It holds half of a character, which no text can show.
        MENDED("mended");

        private final String outcome;

        Kind(String outcome) {
            this.outcome = outcome;
        }
    }

    /// What became of the article, as a participle: "kept undated".
    public String outcome() {
        return kind.outcome;
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
