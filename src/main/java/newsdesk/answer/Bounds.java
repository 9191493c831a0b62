package newsdesk.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words around a number that bound it.
final class Bounds {

    private static final Map<String, Quantities.Bound> BEFORE = Map.ofEntries(
            Map.entry("at least", Quantities.Bound.AT_LEAST),
            Map.entry("fewer than", Quantities.Bound.LESS_THAN),
            Map.entry("less than", Quantities.Bound.LESS_THAN),
            Map.entry("under", Quantities.Bound.LESS_THAN),
            Map.entry("below", Quantities.Bound.LESS_THAN),
            Map.entry("more than", Quantities.Bound.MORE_THAN),
            Map.entry("over", Quantities.Bound.MORE_THAN),
            Map.entry("above", Quantities.Bound.MORE_THAN),
            Map.entry("exceeding", Quantities.Bound.MORE_THAN),
            Map.entry("nearly", Quantities.Bound.NEARLY),
            Map.entry("almost", Quantities.Bound.NEARLY),
            Map.entry("close to", Quantities.Bound.NEARLY),
            Map.entry("nearer", Quantities.Bound.NEARLY),
            Map.entry("up to", Quantities.Bound.UP_TO),
            Map.entry("at most", Quantities.Bound.UP_TO),
            Map.entry("as many as", Quantities.Bound.UP_TO),
            Map.entry("as much as", Quantities.Bound.UP_TO),
            Map.entry("about", Quantities.Bound.ABOUT),
            Map.entry("some", Quantities.Bound.ABOUT),
            Map.entry("around", Quantities.Bound.ABOUT),
            Map.entry("roughly", Quantities.Bound.ABOUT),
            Map.entry("approximately", Quantities.Bound.ABOUT),
            Map.entry("circa", Quantities.Bound.ABOUT));

    /// Verbs that take "over" with them: "handed over 190 prisoners".
    private static final Set<String> HANDING = SmallWords.words(
            "hand hands handed handing turn turned turns turning take took taken takes carried brought won went gave");

    private static final Set<String> WITHIN = Set.of("a", "an", "one", "the");

    private Bounds() {}

    static Quantities.Bound before(Wording wording, int from, int to) {
        int at = from;
        while (at > 0 && (WITHIN.contains(wording.at(at - 1).lower()) || isCount(wording, at, from))) {
            at--;
        }
        for (int length = 3; length > 0; length--) {
            if (at - length >= 0) {
                List<String> words = wording.tokens().subList(at - length, at).stream()
                        .map(Token::lower)
                        .toList();
                Quantities.Bound bound = BEFORE.get(String.join(" ", words));
                boolean verb = words.getFirst().equals("over") && wording.is(at - 2, HANDING);
                if (bound != null && !verb) {
                    return negated(wording, at - length, bound);
                }
            }
        }
        if (wording.is(to, Set.of("or")) && wording.is(to + 1, Set.of("more"))) {
            return Quantities.Bound.AT_LEAST;
        }
        boolean atMost = wording.is(to, Set.of("at")) && wording.is(to + 1, Set.of("most"));
        boolean atLeast = wording.is(to, Set.of("at")) && wording.is(to + 1, Set.of("least"));
        return atMost ? Quantities.Bound.UP_TO : atLeast ? Quantities.Bound.AT_LEAST : Quantities.Bound.EXACT;
    }

    /// Whether the word in front of a fraction counts it: "nearly two thirds".
    private static boolean isCount(Wording wording, int at, int from) {
        return at == from
                && (wording.at(from).lower().endsWith("ths") || wording.is(from, Set.of("thirds", "quarters")));
    }

    private static Quantities.Bound negated(Wording wording, int at, Quantities.Bound bound) {
        if (!wording.is(at - 1, Set.of("no", "not"))) {
            return bound;
        }
        return switch (bound) {
            case LESS_THAN -> Quantities.Bound.AT_LEAST;
            case MORE_THAN -> Quantities.Bound.UP_TO;
            case EXACT, ABOUT, NEARLY, AT_LEAST, UP_TO -> bound;
        };
    }
}
