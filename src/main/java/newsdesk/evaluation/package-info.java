/// Measuring the desk against files of questions.
@NullMarked
package newsdesk.evaluation;

import org.jspecify.annotations.NullMarked;
