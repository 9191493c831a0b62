package newsdesk.corpus;

import java.time.Instant;

/// Where changes to articles are recorded for good: what is done to the articles themselves, in a folder or a batch,
/// is never more than leaving them out or reading another text in their place.
public interface Revisions {

    /// Records a change. When this returns it is on disk and in every [#history()] of this and other processes from
    /// then on.
    ///
    /// @throws UnreadableCorpus where it cannot be written; nothing has changed then
    Revision add(Entry entry);

    /// All changes up to now.
    ///
    /// @throws UnreadableCorpus where they cannot be read: never fewer than there are
    History history();

    /// A change that is to be recorded; see [Revision].
    record Entry(ArticleId article, Imprint imprint, Change change, Instant made, String by, String reason) {

        /// The same with its number.
        public Revision numbered(long number) {
            return new Revision(number, article, imprint, change, made, by, reason);
        }
    }
}
