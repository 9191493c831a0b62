/// Commands that keep the corpus: that bring articles in and the index up to date, and say what was done.
@NullMarked
package newsdesk.command.editing;

import org.jspecify.annotations.NullMarked;
