package newsdesk.editing;

import java.util.function.Function;
import newsdesk.answer.Answer;
import newsdesk.retrieval.Generations;

/// Sets up desks that answer, without a model, from generations of one's choice.
@FunctionalInterface
public interface Desks {

    /// A desk over what is in service in some generations. It answers a question in somebody's words.
    Function<String, Answer> over(Generations generations);
}
