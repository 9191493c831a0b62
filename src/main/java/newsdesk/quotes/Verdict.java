package newsdesk.quotes;

import java.util.List;

/// What becomes of words that somebody is claimed to have said. Every way it can end is a case here.
public sealed interface Verdict {

    /// They were said just so. More than one saying means that the words are not enough to tell who said them.
    record Exact(List<Saying> sayings) implements Verdict {

        public Exact {
            sayings = List.copyOf(sayings);
        }

        /// Whether the words are several people's.
        public boolean isAmbiguous() {
            return sayings.size() > 1;
        }
    }

    /// Something like it was said.
    ///
    /// @param saying     what was said
    /// @param difference from what was said to what is claimed, word by word
    record Altered(Saying saying, List<Change> difference) implements Verdict {

        public Altered {
            difference = List.copyOf(difference);
        }
    }

    /// They were said, but by somebody else.
    ///
    /// @param sayings what was said, by whom
    /// @param claimed who is claimed to have said it
    record SaidByAnother(List<Saying> sayings, String claimed) implements Verdict {

        public SaidByAnother {
            sayings = List.copyOf(sayings);
        }
    }

    /// Nothing like it is among the quotations of the coverage.
    record NotInCoverage() implements Verdict {}
}
