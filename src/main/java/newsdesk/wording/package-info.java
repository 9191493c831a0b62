/// Words that the terminal and Discord share: how a date, a number or a source is said, what is said about an answer
/// beside the answer itself, and how a text from outside becomes one that can only be read.
///
/// A command knows nothing of it. Whoever shows replies asks here first, so that one thing is said in one way wherever
/// it is read; what only a terminal or only Discord needs stays with them.
@NullMarked
package newsdesk.wording;

import org.jspecify.annotations.NullMarked;
