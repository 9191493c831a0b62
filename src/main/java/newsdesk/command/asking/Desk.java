package newsdesk.command.asking;

import newsdesk.answer.Answer;
import newsdesk.command.Audience;
import newsdesk.command.Caller;
import newsdesk.question.Question;

/// Answers questions.
@FunctionalInterface
public interface Desk {

    /// The answer to a question. The audience is told of progress and of each checked sentence on the way; the reply
    /// to it is left to whoever asks the desk.
    ///
    /// @param caller on whose behalf
    Answer answer(Question question, Caller caller, Audience audience);
}
