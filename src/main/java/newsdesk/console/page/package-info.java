/// Replies and progress as they are printed: text laid out for a reader, JSON for a program.
///
/// Everything that comes from outside the program, be it an article, a question or the message of a library, may
/// hold characters that a terminal obeys or that hide from a reader. In text they are taken out
/// ([newsdesk.wording.Harmless]); in JSON they are written as escapes, so that a program gets every character.
@NullMarked
package newsdesk.console.page;

import org.jspecify.annotations.NullMarked;
