package newsdesk.answer;

import java.util.List;
import java.util.Map;
import newsdesk.corpus.Coverage;
import newsdesk.corpus.Outlet;
import newsdesk.question.Question;

/// What the desk can say to a question. Every way it can end is a case here.
public sealed interface Answer {

    Question question();

    /// The coverage answers the question.
    ///
    /// @param statements what it says, each cited; at least one
    /// @param premise    what it says of what the question takes for granted
    /// @param searched   the coverage that was searched
    /// @param account    how it was written
    /// @param reprints   the other outlets that print the words of a citation too, where there are any
    record Grounded(
            Question question,
            List<Statement> statements,
            Premise premise,
            Coverage searched,
            Account account,
            Map<Citation, List<Outlet>> reprints)
            implements Answer {

        public Grounded {
            reprints = Map.copyOf(reprints);
            statements = List.copyOf(statements);
            if (statements.isEmpty()) {
                throw new IllegalArgumentException("an answer without a statement answers nothing: " + question.text());
            }
        }

        /// One of whose words no reprint is known.
        public Grounded(
                Question question, List<Statement> statements, Premise premise, Coverage searched, Account account) {
            this(question, statements, premise, searched, account, Map.of());
        }

        /// One of whose writing there is nothing more to tell.
        public Grounded(
                Question question, List<Statement> statements, Premise premise, Coverage searched, String writer) {
            this(question, statements, premise, searched, Account.by(writer));
        }

        /// Who wrote it: "extractive", or the name of a model.
        public String writer() {
            return account.writer();
        }
    }

    /// The coverage was searched and does not answer the question.
    ///
    /// @param searched    the coverage that was searched
    /// @param suggestions questions near this one that the coverage does answer, each tried; may be empty
    /// @param account     what was drafted all the same
    record NotCovered(Question question, Coverage searched, List<String> suggestions, Account account)
            implements Answer {

        public NotCovered {
            suggestions = List.copyOf(suggestions);
        }

        /// One for which nothing was drafted.
        public NotCovered(Question question, Coverage searched, List<String> suggestions) {
            this(question, searched, suggestions, Account.by(""));
        }
    }

    /// The question could not be worked on just now.
    ///
    /// @param reason a sentence for the reader
    record Unavailable(Question question, String reason) implements Answer {}
}
