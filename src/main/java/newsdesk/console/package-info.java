/// The commands in a terminal.
///
/// [newsdesk.console.Console] runs one command, or a session of many: typed at a terminal
/// ([newsdesk.console.TypedSession], the only part that needs a whole terminal and so the only one that waits for
/// it to be opened), or read from a file or a pipe ([newsdesk.console.PipedSession]).
@NullMarked
package newsdesk.console;

import org.jspecify.annotations.NullMarked;
