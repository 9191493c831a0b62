package newsdesk.ledger;

import java.time.LocalDate;
import java.util.List;

/// What language models have used up, day by day, of what they may.
///
/// Tokens are set aside before a model is asked, so that many who ask at once do not use up more than there is
/// together, and put right when it is known what was used.
public interface Budgets {

    /// What became of tokens that were to be set aside.
    sealed interface Standing {

        /// They are set aside.
        ///
        /// @param share how much of its limit is taken with them from the emptiest purse, at most 1
        record SetAside(double share) implements Standing {}

        /// One of the purses does not hold as much any more; nothing was taken from any.
        record UsedUp(Purse.Holder holder) implements Standing {}
    }

    /// Sets tokens aside from each of some purses, or from none.
    ///
    /// @param tokens at least 1
    Standing setAside(LocalDate day, List<Purse> purses, long tokens);

    /// Puts right what was set aside, when it is known what was used.
    void settle(LocalDate day, List<Purse.Holder> holders, long setAside, long used);

    /// What somebody has used up and set aside on a day.
    long used(LocalDate day, Purse.Holder holder);
}
