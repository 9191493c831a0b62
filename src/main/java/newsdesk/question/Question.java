package newsdesk.question;

import java.util.Set;
import newsdesk.corpus.Outlet;

/// What a member wants to know of the coverage.
///
/// @param text    the words, on one line, without white space around them
/// @param asked   the kind of thing that is asked for
/// @param period  the days that the question speaks of, or [Period#ALWAYS]
/// @param outlets the outlets that it names, or none
/// @param scope   the articles that it is put to
public record Question(String text, Asked asked, Period period, Set<Outlet> outlets, Scope scope) {

    /// Discord's slash command options and a sentence that a person would ask both end long before it.
    public static final int LONGEST = 1000;

    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a question has at most %d characters".formatted(LONGEST));
        }
        outlets = Set.copyOf(outlets);
    }

    /// Another question, put to the same articles.
    public Question reworded(String words, Asked kind) {
        return new Question(words, kind, period, outlets, scope);
    }

    /// The same question put to other articles.
    public Question within(Scope other) {
        return new Question(text, asked, period, outlets, other);
    }

    /// The same question about other days.
    public Question during(Period other) {
        return new Question(text, asked, other, outlets, scope);
    }

    /// The same question put to what these outlets published; to all of them where there is none.
    public Question from(Set<Outlet> others) {
        return new Question(text, asked, period, others, scope);
    }
}
