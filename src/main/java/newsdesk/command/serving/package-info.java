/// Commands about the program itself, and measuring it.
@NullMarked
package newsdesk.command.serving;

import org.jspecify.annotations.NullMarked;
