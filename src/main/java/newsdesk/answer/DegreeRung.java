package newsdesk.answer;

import java.util.List;
import java.util.Set;

/// What a sentence tells as done, coming, meant or possible, the cited words tell as no less and no more.
final class DegreeRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        List<Degrees.Degree> degrees = Degrees.in(draft);
        List<Degrees.Degree> degreesThere = Degrees.in(cited);
        Set<Integer> denied = Denials.in(draft).certain();
        Set<Integer> twice = Denials.in(cited).twice();
        boolean refused = draft.tokens().stream().anyMatch(Denials::isPlain)
                || cited.tokens().stream().anyMatch(Denials::isPlain);
        boolean promised = draft.hasAny(Degrees.PROMISES);
        boolean wished = draft.hasAny(Degrees.WISHES) && cited.hasAny(Degrees.WISHES);
        boolean shall = cited.hasAny(Set.of("shall"));
        boolean reported = draft.tokens().stream().anyMatch(Speech::isVerb);
        for (int i = 0; i < draft.size(); i++) {
            List<Integer> homes = comparison.nearestHomes(i);
            boolean says = draft.at(i).isContent()
                    || SmallWords.LIGHT.contains(draft.at(i).lower());
            if (!says || homes.isEmpty() || comparison.isName(i) || comparison.isInDate(i)) {
                continue;
            }
            Degrees.Degree degree = degrees.get(i);
            boolean head = isHead(draft, degrees, i);
            boolean deniesIt = refused && denied.contains(i);
            boolean isGerund = draft.at(i).lower().endsWith("ing") && !draft.is(i - 1, Degrees.BE);
            boolean fits = homes.stream()
                    .anyMatch(home -> agree(degree, degreesThere.get(home), reported)
                            || (isGerund && isComing(degreesThere.get(home)))
                            || (promised && degree == Degrees.Degree.INTENDED && isFuture(degreesThere.get(home)))
                            || (wished && degree == Degrees.Degree.INTENDED)
                            || (shall && degree == Degrees.Degree.OUGHT && isFuture(degreesThere.get(home)))
                            || (degree == Degrees.Degree.POSSIBLE && twice.contains(home))
                            || deniesIt
                            || !(head || isHead(cited, degreesThere, home)));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word is the first that its degree reaches: the verb.
    private static boolean isHead(Wording wording, List<Degrees.Degree> degrees, int at) {
        if (degrees.get(at) == Degrees.Degree.FACT) {
            return false;
        }
        for (int k = at - 1; k >= 0 && degrees.get(k) == degrees.get(at); k--) {
            Token before = wording.at(k);
            if (before.clause() != wording.at(at).clause()) {
                return true;
            }
            if (before.isContent() || SmallWords.LIGHT.contains(before.lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(Degrees.Degree one, Degrees.Degree other, boolean reported) {
        if (one == other) {
            return true;
        }
        boolean future = isFuture(one) && isFuture(other);
        boolean can =
                isPossible(one) && isPossible(other) && (one == Degrees.Degree.ABLE || other == Degrees.Degree.ABLE);
        return reported && (future || can);
    }

    private static boolean isComing(Degrees.Degree degree) {
        return degree == Degrees.Degree.INTENDED || degree == Degrees.Degree.WILL;
    }

    private static boolean isFuture(Degrees.Degree degree) {
        return degree == Degrees.Degree.WILL || degree == Degrees.Degree.WOULD;
    }

    private static boolean isPossible(Degrees.Degree degree) {
        return degree == Degrees.Degree.ABLE || degree == Degrees.Degree.POSSIBLE;
    }
}
