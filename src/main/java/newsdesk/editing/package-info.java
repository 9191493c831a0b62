/// Keeping the corpus: what editors do to articles, and what becomes of the answers that rested on them.
///
/// [newsdesk.editing.Corrections] retracts, restores and corrects. What it records counts for the very next question:
/// a search that meets the article withholds it, whatever the index still holds, and the next index is built without
/// it. [newsdesk.editing.Amending] then finds the answers that cite the article and has each of their messages say
/// what was done and why ([newsdesk.editing.Note]), through the port [newsdesk.editing.PostedAnswers].
///
/// ## Why it is so
///
/// What was done is recorded first, with the articles. Which messages have to say it is worked out from that record and
/// the receipts, again and again, so it does not matter where the program was killed in between; and since a note is
/// always written whole, writing it twice does no harm. Messages that only one member saw cannot be changed by
/// anybody, which is why their cards say so.
@NullMarked
package newsdesk.editing;

import org.jspecify.annotations.NullMarked;
