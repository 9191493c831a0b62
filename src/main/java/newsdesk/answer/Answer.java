package newsdesk.answer;

import java.util.List;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;

/// What the desk can say to a question. Every way it can end is a case here.
public sealed interface Answer {

    Question question();

    /// The coverage answers the question.
    ///
    /// @param statements what it says, each cited; at least one
    /// @param premise    what it says of what the question takes for granted
    /// @param searched   the coverage that was searched
    /// @param writer     how it was written: "extractive", or the name of a model
    record Grounded(Question question, List<Statement> statements, Premise premise, Coverage searched, String writer)
            implements Answer {

        public Grounded {
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("an answer without a statement answers nothing: " + question.text());
            }
        }
    }

    /// The coverage was searched and does not answer the question.
    ///
    /// @param searched    the coverage that was searched
    /// @param suggestions questions near this one that the coverage does answer, each tried; may be empty
    record NotCovered(Question question, Coverage searched, List<String> suggestions) implements Answer {

        public NotCovered {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// The question could not be worked on just now.
    ///
    /// @param reason a sentence for the reader
    record Unavailable(Question question, String reason) implements Answer {}
}
