package newsdesk.answer;

import java.util.Set;

/// When two words are derived from one another: "withdraw" and "withdrawal", "observe" and "observer".
final class Derivations {

    private static final Set<String> ENDINGS = SmallWords.words("""
            e s es ed ing er ers or ors al als ment ments ion ions tion ation ations ance ence ances ences ant ants ent y
            ly ic ical ity ive able ist ists ian ness ful ure ure ally ised ized ise ize ising izing ary ial ially ity
            ies ied ier iers ts t d n
            """);

    /// Words agree in so many letters at least, and in all but their endings.
    private static final int SHORTEST = 5;

    private Derivations() {}

    static boolean same(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        for (int cut = shared; cut >= SHORTEST && cut >= shared - 1; cut--) {
            if (ends(one.substring(cut)) && ends(other.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String ending) {
        return ending.isEmpty() || ENDINGS.contains(ending);
    }
}
