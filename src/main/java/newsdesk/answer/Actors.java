package newsdesk.answer;

import java.util.Set;

/// Finds who acts in a text: the name, office or body that stands right before a verb, or behind the "by" of a passive.
final class Actors {

    private static final Set<String> BODIES = SmallWords.words("""
            minister ministry president premier chancellor secretary ambassador mediator envoy army navy government police
            parliament assembly council operator company union panel mission agency delegate delegation rapporteur judge
            general spokesman spokeswoman mayor governor commissioner court party opposition rebels deckhand
            """);

    private static final Set<String> HE = Set.of("he", "him");
    private static final Set<String> SHE = Set.of("she", "her");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /// What may stand between an actor and the verb.
    private static final Set<String> BETWEEN = SmallWords.words("""
            is are was were be been being has have had will would may might could can should must to not n't never also
            said now then later first already once again still did does do have had reportedly
            """);

    /// How far behind its verb the "by" of a passive stands, in words.
    private static final int FARTHEST_BY = 4;

    /// So near to each other in one sentence, an office and a name are one person's.
    private static final int APPOSITION = 5;

    private Actors() {}

    static boolean is(Wording wording, int place) {
        Token token = wording.at(place);
        boolean name = token.isCapitalised() && !SmallWords.FREE.contains(token.lower());
        return name || token.isAny(BODIES) || isPronoun(token);
    }

    /// The place of whoever does what the word at a place says, or -1 where that does not stand right there.
    static int of(Wording wording, int verb) {
        int sentence = wording.at(verb).sentence();
        boolean passive = false;
        int k = verb - 1;
        while (k >= 0 && wording.at(k).sentence() == sentence && wording.is(k, BETWEEN)) {
            passive |= wording.is(k, BE) && (k == verb - 1 || wording.is(k + 1, BETWEEN));
            k--;
        }
        if (passive) {
            return by(wording, verb);
        }
        return k >= 0 && wording.at(k).sentence() == sentence && is(wording, k) && !Speech.isVerb(wording.at(k))
                ? k
                : -1;
    }

    private static int by(Wording wording, int verb) {
        for (int k = verb + 1; k < Math.min(wording.size() - 1, verb + FARTHEST_BY); k++) {
            if (wording.at(k).is("by")
                    && wording.at(k).clause() == wording.at(verb).clause()) {
                int last = -1;
                for (int n = k + 1;
                        n < Math.min(wording.size(), k + 5)
                                && wording.at(n).clause() == wording.at(k).clause()
                                && (is(wording, n) || wording.is(n, Set.of("the", "an", "a")));
                        n++) {
                    last = is(wording, n) ? n : last;
                }
                return last;
            }
        }
        return -1;
    }

    /// Whether the actors at two places of two texts are certainly different ones.
    static boolean differ(Token one, Token other, Wording cited) {
        boolean pronoun = isPronoun(one);
        boolean pronounThere = isPronoun(other);
        if (pronoun || pronounThere) {
            return pronoun && pronounThere && one.isAny(HE) != other.isAny(HE);
        }
        return !one.meansTheSameAs(other) && !areOne(one, other, cited);
    }

    /// Whether the text prints the two beside each other: "the present minister, Bo Landrake".
    private static boolean areOne(Token one, Token other, Wording cited) {
        for (int first : cited.homes(one)) {
            for (int second : cited.homes(other)) {
                boolean near = Math.abs(first - second) <= APPOSITION
                        && cited.at(first).sentence() == cited.at(second).sentence();
                boolean country = cited.is(first + 1, Set.of("s")) || cited.is(second + 1, Set.of("s"));
                if (near && !country && !hasVerbBetween(cited, Math.min(first, second), Math.max(first, second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasVerbBetween(Wording cited, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            Token token = cited.at(k);
            boolean small = SmallWords.FREE.contains(token.lower()) && !Speech.isVerb(token) && !token.isAny(BE);
            if (!small
                    && !is(cited, k)
                    && !token.isAny(Set.of("foreign", "interior", "defence", "energy", "present", "former", "chief"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronoun(Token token) {
        return token.isAny(HE) || token.isAny(SHE);
    }
}
