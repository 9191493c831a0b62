/// Who said what.
@NullMarked
package newsdesk.quotes;

import org.jspecify.annotations.NullMarked;
