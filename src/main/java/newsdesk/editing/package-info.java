/// Keeping the corpus: bringing articles in and the index up to date.
@NullMarked
package newsdesk.editing;

import org.jspecify.annotations.NullMarked;
