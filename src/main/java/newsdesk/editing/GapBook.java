package newsdesk.editing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newsdesk.ledger.Gaps;
import newsdesk.ledger.Gaps.Group;
import newsdesk.ledger.Pseudonym;
import newsdesk.ledger.Pseudonyms;
import newsdesk.retrieval.Vocabulary;

/// What members ask and the coverage does not answer, so that editors know what is missing in it.
///
/// A question is put to those that it is like, by the words that matter in it. Its asker is known in each group by
/// another name, made with the key that makes pseudonyms, so that only who has both key and id can find what is theirs.
public final class GapBook {

    /// How many have to ask before anybody sees what: fewer might know one another by their questions.
    public static final int ASKERS = 3;

    /// Questions are like where they share so much of the longer one. "When does the Ostrel bridge open?" and "Is the
    /// bridge in Ostrel open yet?" are; with another town in it, they are not.
    private static final double LIKE = 0.6;

    private final Gaps gaps;
    private final Pseudonyms pseudonyms;
    private final Vocabulary vocabulary;
    private final Clock clock;

    public GapBook(Gaps gaps, Pseudonyms pseudonyms, Vocabulary vocabulary, Clock clock) {
        this.gaps = gaps;
        this.pseudonyms = pseudonyms;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// Notes a question that the coverage did not answer.
    ///
    /// @param server where it was asked; none in a direct message
    public void note(String question, Pseudonym asker, Optional<String> server) {
        Set<String> stems = vocabulary.stems(question);
        if (stems.isEmpty()) {
            return;
        }
        Group group = gaps.groups().stream()
                .filter(known -> likeness(stems, known) >= LIKE)
                .max(Comparator.comparingDouble(known -> likeness(stems, known)))
                .orElseGet(() -> group(stems));
        gaps.add(group, new Gaps.Question(inGroup(group, asker), server, question, week(LocalDate.now(utc()))));
    }

    private Group group(Set<String> stems) {
        String sorted = String.join(" ", new TreeSet<>(stems));
        return new Group(pseudonyms.of("group of questions\n" + sorted).value(), sorted);
    }

    private static double likeness(Set<String> stems, Group group) {
        Set<String> others = Set.of(group.stems().split(" ", -1));
        Set<String> common = new HashSet<>(stems);
        common.retainAll(others);
        return (double) common.size() / Math.max(stems.size(), others.size());
    }

    private Pseudonym inGroup(Group group, Pseudonym asker) {
        return pseudonyms.of("asker in group\n" + group.id() + "\n" + asker.value());
    }

    private Clock utc() {
        return clock.withZone(ZoneOffset.UTC);
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// How many questions of a member there are.
    public int of(Pseudonym asker) {
        return groupsOf(asker).size();
    }

    /// Deletes a member's questions.
    public void forget(Pseudonym asker) {
        groupsOf(asker).forEach(group -> gaps.delete(group.id(), inGroup(group, asker)));
    }

    private List<Group> groupsOf(Pseudonym asker) {
        return gaps.groups().stream()
                .filter(group -> gaps.has(group.id(), inGroup(group, asker)))
                .toList();
    }
}
