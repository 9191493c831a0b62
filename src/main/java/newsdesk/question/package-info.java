/// What was asked: the words of a question, and what can be understood of them without looking at the coverage.
///
/// The question reader turns what somebody typed and today's date into a
/// [newsdesk.question.Question], or says why it cannot.
@NullMarked
package newsdesk.question;

import org.jspecify.annotations.NullMarked;
