/// Measuring the desk against files of questions: its own golden questions, those of moderators, public benchmarks.
///
/// An [newsdesk.evaluation.Exam] puts every question of a file to the desk that is being measured and hands what
/// comes back to a [newsdesk.evaluation.Predictions] file, one at a time, so that neither has to fit into memory.
/// The corpus that is asked about is indexed apart from the one in service.
@NullMarked
package newsdesk.evaluation;

import org.jspecify.annotations.NullMarked;
