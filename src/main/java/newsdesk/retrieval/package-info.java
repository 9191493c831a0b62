/// Which passages bear on a question.
@NullMarked
package newsdesk.retrieval;

import org.jspecify.annotations.NullMarked;
