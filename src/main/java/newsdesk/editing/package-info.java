/// How articles come into the corpus, one at a time and after somebody has looked at them.
///
/// What is brought in is [newsdesk.editing.Material]: a page fetched from the web by a [newsdesk.editing.Fetcher], a
/// file, or text that somebody pasted. A [newsdesk.editing.PageReader] understands it, or says why it cannot. What it
/// understood becomes a [newsdesk.editing.Draft], which waits at the [newsdesk.editing.Intake] until a moderator
/// publishes or discards it.
///
/// # Why it is so
/// Nothing that was read by a program is published unseen, unless a moderator has set that for a feed: extraction from
/// pages errs, and what the desk quotes has to be what the outlet printed. What a page does not say about itself stays
/// unsaid, and the draft names it as missing.
@NullMarked
package newsdesk.editing;

import org.jspecify.annotations.NullMarked;
