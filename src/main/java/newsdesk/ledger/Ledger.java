package newsdesk.ledger;

import java.time.Instant;
import java.util.Set;

/// What the program remembers. Many threads may use it at once, and other processes beside this one; whatever an
/// operation does, it does wholly or not at all, and what it has done outlives the process.
///
/// Every operation of it and of its parts throws [LedgerFailed] where the ledger cannot be read or written.
public interface Ledger extends AutoCloseable {

    /// Receipts of answers.
    Receipts receipts();

    /// What members think of answers.
    Votes votes();

    /// What the moderators of each server have set.
    Settings settings();

    /// What the buttons under posted answers do.
    Buttons buttons();

    /// Answers that have to say what was done to an article they cite.
    Amendments amendments();

    /// Who did what to the corpus.
    Audit audit();

    /// The golden questions of the moderators.
    Goldens goldens();

    /// Questions that the coverage did not answer.
    Gaps gaps();

    /// What the program notes for itself.
    Notes notes();

    /// What language models may use up.
    Budgets budgets();

    /// The articles that wait for a moderator.
    Drafts drafts();

    /// The feeds that are looked at for new articles.
    Feeds feeds();

    /// The servers of which anything is stored.
    Set<String> servers();

    /// Deletes all that is stored of a server: its settings, its receipts with their votes, what its buttons do,
    /// what models have used up for it.
    void forgetServer(String server);

    /// How much is stored of a member.
    Holdings about(Pseudonym member);

    /// Deletes a member's votes and what models have used up for them, and from receipts that it was they who asked.
    void forgetMember(Pseudonym member);

    /// Deletes what has had its time: receipts that are older, with their votes, buttons that have run out, and
    /// what models used up on days that are over.
    ///
    /// @param before the moment before which an answer is too old to be kept
    /// @param now    the moment at which a button has run out or not
    void prune(Instant before, Instant now);

    /// Lets go of what the ledger is stored in.
    @Override
    void close();
}
