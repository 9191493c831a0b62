/// The commands in a terminal.
@NullMarked
package newsdesk.console;

import org.jspecify.annotations.NullMarked;
