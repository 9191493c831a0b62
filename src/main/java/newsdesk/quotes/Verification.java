package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares words that somebody is claimed to have said with what the book holds.
///
/// The whole claim is compared, word for word ([SpokenWords]); likeness picks a candidate and never proves it. A claim
/// is exact where its words stand one after the other in one saying. Words within words count like all others: who
/// alters what a speaker quotes, alters what he said.
public final class Verification {

    /// Fewer characters than this stand in too many places to prove anything ("the Tenant").
    public static final int SHORTEST = 12;

    /// How many candidates are compared word for word.
    private static final int CANDIDATES = 30;

    /// Below this likeness a saying is another saying on the same subject. Set by hand on altered and unrelated claims
    /// about invented articles: a word in five left out or exchanged is an alteration, every second one is not.
    private static final double ALTERED = 0.6;

    private final QuotationBook book;

    public Verification(QuotationBook book) {
        this.book = book;
    }

    /// Whether there are enough words to compare.
    public static boolean isLongEnough(Claim claim) {
        return claim.words().codePointCount(0, claim.words().length()) >= SHORTEST
                && SpokenWords.of(claim.words()).size() > 1;
    }

    /// What the book says to a claim.
    public Verdict of(Claim claim) {
        SpokenWords claimed = SpokenWords.of(claim.words());
        List<Saying> exact = new ArrayList<>();
        Optional<Verdict.Altered> nearest = Optional.empty();
        double most = ALTERED;
        for (Saying saying : book.like(claim.words(), CANDIDATES)) {
            Comparison best = best(claimed, saying);
            if (best.isExact()) {
                exact.add(saying);
            } else if (best.likeness() >= most) {
                nearest = Optional.of(new Verdict.Altered(saying, best.changes()));
                most = Math.nextUp(best.likeness());
            }
        }
        if (exact.isEmpty()) {
            return nearest.<Verdict>map(altered -> altered).orElseGet(Verdict.NotInCoverage::new);
        }
        return claim.speaker().map(speaker -> attributed(exact, speaker)).orElseGet(() -> exact(exact));
    }

    private Verdict attributed(List<Saying> exact, String claimed) {
        List<String> meant = book.speakers().called(claimed);
        List<Saying> his = exact.stream()
                .filter(saying -> saying.speaker()
                        .filter(speaker -> meant.contains(speaker.name()))
                        .isPresent())
                .toList();
        if (!his.isEmpty()) {
            return exact(his);
        }
        List<Saying> anothers =
                exact.stream().filter(saying -> saying.speaker().isPresent()).toList();
        return anothers.isEmpty() ? exact(exact) : new Verdict.SaidByAnother(anothers, claimed);
    }

    /// One saying for each speaker, the earliest.
    private static Verdict exact(List<Saying> sayings) {
        Set<String> speakers = new HashSet<>();
        return new Verdict.Exact(sayings.stream()
                .sorted(Comparator.comparing(Saying::first, Printing.EARLIEST_FIRST))
                .filter(saying ->
                        speakers.add(saying.speaker().map(Speaker::name).orElse("")))
                .toList());
    }

    /// The comparison with the printing that is nearest: outlets differ in how they print the same words.
    private static Comparison best(SpokenWords claimed, Saying saying) {
        return saying.printings().stream()
                .map(Printing::words)
                .distinct()
                .map(words -> Comparison.of(claimed, SpokenWords.of(words)))
                .max(Comparator.comparingDouble(Comparison::likeness))
                .orElseThrow();
    }
}
