package newsdesk.ledger;

import java.util.List;

/// The golden questions of the moderators.
public interface Goldens {

    /// Adds one, under the next number.
    Golden add(String question, Golden.Expectation expectation, String words);

    /// All of them, by their numbers.
    List<Golden> all();

    /// Removes one.
    ///
    /// @return whether it was there
    boolean remove(long number);
}
