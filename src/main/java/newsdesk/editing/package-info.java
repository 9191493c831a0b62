/// Keeping the corpus: what changes the index on purpose, and looks at what it would change first.
///
/// A [newsdesk.editing.Rebuild] makes a generation aside, says how it differs ([newsdesk.editing.Difference]) and what
/// the moderators' golden questions get from it ([newsdesk.editing.GoldenExam]), and puts it into service or not. A
/// [newsdesk.editing.FolderWatch] notices that the articles have changed.
///
/// # Why it is so
/// A rebuild works on a thread of its own, and whoever wants one waits beside it: so a second request joins the first,
/// and neither ends the other's by leaving. It ends only when nobody is left who waits.
///
/// Golden questions are put to the extractive desk over the candidate, before it is in service: no model is asked, so
/// the same articles always get the same marks.
@NullMarked
package newsdesk.editing;

import org.jspecify.annotations.NullMarked;
