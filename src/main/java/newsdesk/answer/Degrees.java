package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells how certain a text makes each of its words: done, coming, wanted, possible.
final class Degrees {

    /// How certain something is.
    enum Degree {
        FACT,
        POSSIBLE,
        ABLE,
        WOULD,
        WILL,
        OUGHT,
        INTENDED
    }

    private static final Set<String> MODALS = Set.of(
            "may",
            "might",
            "could",
            "can",
            "cannot",
            "would",
            "will",
            "shall",
            "should",
            "must",
            "ought",
            "ll",
            "d",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "maybe");

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "s", "re");

    static final Set<String> PROMISES =
            SmallWords.words("promised promises pledged pledges vowed vows threatened threatens");

    static final Set<String> WISHES = SmallWords.words(
            "request requests requested ask asked demand demands demanded proposal proposals proposed propose recommend"
                    + " recommends recommended urge urged insist insisted suggested suggests plan");

    private static final Set<String> NO_VERB = SmallWords.words(
            "half people by which whom where what and or all both some any one only about around at in on from reporters");

    private static final Set<String> COMING = Set.of("due", "set", "scheduled", "going", "about", "bound");

    /// Words that, followed by "to" and a verb, say that something is wanted or meant, not that it is done.
    private static final Set<String> NOT_VERBS = SmallWords.words(
            "the a an this that these those his her its their our my him them it us me be have who whom which");

    private Degrees() {}

    /// The degree of each word, in order.
    static List<Degree> in(Wording wording) {
        List<Degree> degrees = new ArrayList<>();
        Degree current = Degree.FACT;
        int clause = -1;
        for (int i = 0; i < wording.size(); i++) {
            Token token = wording.at(i);
            if (token.clause() != clause) {
                boolean parenthesis = false;
                current = parenthesis ? current : Degree.FACT;
                clause = token.clause();
            }
            Degree here = begins(wording, i);
            if (here != null) {
                current = here;
            } else if (endsModality(wording, i)) {
                current = Degree.FACT;
            }
            degrees.add(current);
        }
        return degrees;
    }

    /// Whether a new verb begins that an earlier modal does not govern.
    private static boolean endsModality(Wording wording, int at) {
        return wording.is(at, Set.of("that", "is", "are", "was", "were", "has", "had", "said", "did", "does", "do"))
                && !wording.is(at - 1, MODALS);
    }

    private static @org.jspecify.annotations.Nullable Degree begins(Wording wording, int at) {
        Token token = wording.at(at);
        return switch (token.lower()) {
            case "may" -> token.isCapitalised() && !wording.opens(at) ? null : Degree.POSSIBLE;
            case "might", "could", "perhaps", "possibly", "maybe", "possible" -> Degree.POSSIBLE;
            case "probably", "likely" -> Degree.INTENDED;
            case "can", "cannot" -> Degree.ABLE;
            case "would", "d" -> wording.is(at + 1, Set.of("like", "prefer", "rather")) ? null : Degree.WOULD;
            case "will", "shall", "ll" -> Degree.WILL;
            case "should" ->
                wording.is(at + 1, Set.of("such", "the", "a", "an", "it", "he", "she", "they")) ? null : Degree.OUGHT;
            case "must", "ought" -> Degree.OUGHT;
            case "promised", "promises", "pledged", "pledges", "vowed", "vows", "threatened", "threatens" ->
                Degree.INTENDED;
            case "exclude", "excluded", "excluding", "ruled", "rule" -> isOpen(wording, at) ? Degree.POSSIBLE : null;
            case "that" -> isWished(wording, at) ? Degree.INTENDED : null;
            case "to" -> infinitive(wording, at);
            default -> null;
        };
    }

    /// "Would not exclude", "has not ruled out": it may come.
    private static boolean isOpen(Wording wording, int at) {
        return wording.is(at - 1, Set.of("not", "n't", "never")) || wording.is(at - 2, Set.of("not", "n't", "never"));
    }

    /// "Requests that the Council freeze": wanted, not done.
    private static boolean isWished(Wording wording, int at) {
        return wording.is(at - 1, WISHES);
    }

    private static @org.jspecify.annotations.Nullable Degree infinitive(Wording wording, int at) {
        if (at + 1 >= wording.size()
                || wording.at(at + 1).isCapitalised()
                || wording.at(at + 1).isNumeral()
                || (wording.is(at + 1, NOT_VERBS) && !wording.is(at + 1, Set.of("be", "have")))) {
            return null;
        }
        if (wording.is(at - 1, Set.of("enough"))) {
            return Degree.ABLE;
        }
        if (wording.is(at - 1, Set.of("ought"))) {
            return Degree.OUGHT;
        }
        boolean preposition = wording.is(at - 1, Set.of("according", "up", "owing", "thanks"));
        if (preposition || Quantities.isNumberWord(wording.at(at + 1)) || wording.is(at + 1, NO_VERB)) {
            return null;
        }
        for (int k = at - 1; k >= Math.max(0, at - 3); k--) {
            if (wording.is(k, Set.of("first", "last", "only"))) {
                return null;
            }
        }
        if (wording.is(at - 1, Set.of("estimated", "believed", "thought", "reported", "said"))) {
            return Degree.WOULD;
        }
        if (wording.is(at - 1, COMING) || wording.is(at - 1, BE)) {
            return Degree.WILL;
        }
        return Degree.INTENDED;
    }
}
