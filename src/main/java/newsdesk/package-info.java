/// Answers questions about news coverage, citing the passages an answer rests on.
@NullMarked
package newsdesk;

import org.jspecify.annotations.NullMarked;
