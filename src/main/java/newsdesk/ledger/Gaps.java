package newsdesk.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Questions that the coverage did not answer, in groups of like ones. Nobody can tell who asked, nor that two
/// questions
/// of different groups are of the same asker.
public interface Gaps {

    /// A group of like questions.
    ///
    /// @param id    made of its stems
    /// @param stems what its first question is compared by, sorted, with spaces between them
    record Group(String id, String stems) {}

    /// A question of a group.
    ///
    /// @param asker a pseudonym for this group alone
    /// @param week  a day of the week in which it was asked, always the same one
    record Question(Pseudonym asker, Optional<String> server, String words, LocalDate week) {}

    /// A group, counted.
    ///
    /// @param words  its shortest question: what is common to them, and least of one of them
    /// @param askers how many have asked
    /// @param times  how often they have
    /// @param week   a day of the last week in which anybody did
    record Gap(String words, int askers, int times, LocalDate week) {}

    /// All groups.
    List<Group> groups();

    /// Adds a question; in the place of the one that the same asker has in the group.
    void add(Group group, Question question);

    /// The groups of at least so many askers, those of most askers first.
    List<Gap> from(int askers, int offset, int limit);

    /// How many groups have at least so many askers.
    int count(int askers);

    /// Whether somebody has a question in a group.
    boolean has(String group, Pseudonym asker);

    /// Deletes somebody's question in a group, and the group with its last question.
    void delete(String group, Pseudonym asker);

    /// Deletes the questions of a server.
    void forgetServer(String server);

    /// Deletes what was last asked before a day.
    void prune(LocalDate before);
}
