/// Commands that bring articles in and the index up to date.
@NullMarked
package newsdesk.command.editing;

import org.jspecify.annotations.NullMarked;
