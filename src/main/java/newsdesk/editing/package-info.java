/// Keeping the corpus: how articles come into it, what editors do to them, and what becomes of the answers that rested
/// on them.
///
/// What is brought in is [newsdesk.editing.Material]: a page fetched from the web by a [newsdesk.editing.Fetcher], a
/// file, or text that somebody pasted. A [newsdesk.editing.PageReader] understands it, or says why it cannot. What it
/// understood becomes a [newsdesk.editing.Draft], which waits at the [newsdesk.editing.Intake] until a moderator
/// publishes or discards it.
///
/// [newsdesk.editing.Corrections] retracts, restores and corrects. What it records counts for the very next question:
/// a search that meets the article withholds it, whatever the index still holds, and the next index is built without
/// it. [newsdesk.editing.Amending] then finds the answers that cite the article and has each of their messages say
/// what was done and why ([newsdesk.editing.Note]), through the port [newsdesk.editing.PostedAnswers].
///
/// The [newsdesk.editing.GapBook] notes what members ask and the coverage does not answer, so that nobody can tell who
/// asked it.
///
/// A [newsdesk.editing.Rebuild] makes a generation aside, says how it differs ([newsdesk.editing.Difference]) and what
/// the moderators' golden questions get from it ([newsdesk.editing.GoldenExam]), and puts it into service or not. A
/// [newsdesk.editing.FolderWatch] notices that the articles have changed.
///
/// ## Why it is so
///
/// Nothing that was read by a program is published unseen, unless a moderator has set that for a feed: extraction from
/// pages errs, and what the desk quotes has to be what the outlet printed. What a page does not say about itself stays
/// unsaid, and the draft names it as missing.
///
/// What was done to an article is recorded first, with the articles. Which messages have to say it is worked out from
/// that record and the receipts, again and again, so it does not matter where the program was killed in between; and
/// since a note is always written whole, writing it twice does no harm. Messages that only one member saw cannot be
/// changed by anybody, which is why their cards say so.
///
/// A rebuild works on a thread of its own, and whoever wants one waits beside it: so a second request joins the first,
/// and neither ends the other's by leaving. It ends only when nobody is left who waits. Golden questions are put to the
/// extractive desk over the candidate, before it is in service: no model is asked, so the same articles always get the
/// same marks.
@NullMarked
package newsdesk.editing;

import org.jspecify.annotations.NullMarked;
