package newsdesk.command.asking;

import newsdesk.answer.Answer;
import newsdesk.command.Audience;
import newsdesk.question.Question;

/// Answers questions.
@FunctionalInterface
public interface Desk {

    /// The answer. The audience is told of progress and of each checked sentence on the way; the reply to it is
    /// left to the caller.
    Answer answer(Question question, Audience audience);
}
