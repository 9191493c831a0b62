/// What can be said: answers that hold nothing but what their citations bear out.
@NullMarked
package newsdesk.answer;

import org.jspecify.annotations.NullMarked;
