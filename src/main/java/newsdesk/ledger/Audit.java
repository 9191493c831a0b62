package newsdesk.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Who did what to the corpus, when, and what came of it. Lines are added; none is ever changed or deleted.
public interface Audit {

    /// Who did it, where it was the person at the console.
    String CONSOLE = "console";

    /// Who did it, where it was the program by itself.
    String PROGRAM = "newsdesk";

    /// Longer texts are cut.
    int LONGEST = 1000;

    /// Adds a line.
    ///
    /// @param who     the value of a [Pseudonym], [#CONSOLE] or [#PROGRAM]
    /// @param action  what was done, in a few words ("golden add")
    /// @param object  what it was done to, or the empty text
    /// @param outcome what came of it, failures included
    void append(Instant when, String who, String action, String object, String outcome);

    /// Lines, the newest first.
    ///
    /// @param offset how many are left out before the first
    /// @param limit  how many at most
    List<Line> newest(int offset, int limit);

    /// How many lines there are.
    int size();

    /// A line.
    ///
    /// @param number from 1, in the order in which lines were added, whatever the clock said
    /// @param when   to the millisecond
    record Line(long number, Instant when, String who, String action, String object, String outcome) {

        public Line {
            when = when.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
