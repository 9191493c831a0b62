package newsdesk.answer;

import java.util.Map;
import java.util.Set;

/// When two names are printings of one: transliterations (Kolstowa, Kolstova), a country and what is of it (Velmara,
/// Velmaran), a rank and its abbreviation.
final class NameForms {

    /// Ranks and the like, by their abbreviations.
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("lt", "lieutenant"),
            Map.entry("maj", "major"),
            Map.entry("capt", "captain"),
            Map.entry("sgt", "sergeant"),
            Map.entry("cpl", "corporal"),
            Map.entry("pte", "private"),
            Map.entry("pvt", "private"),
            Map.entry("adm", "admiral"),
            Map.entry("cmdr", "commander"),
            Map.entry("brig", "brigadier"),
            Map.entry("prof", "professor"),
            Map.entry("sen", "senator"),
            Map.entry("gov", "governor"),
            Map.entry("rep", "representative"),
            Map.entry("amb", "ambassador"),
            Map.entry("rev", "reverend"),
            Map.entry("dep", "deputy"),
            Map.entry("st", "saint"),
            Map.entry("u.s", "us"),
            Map.entry("u.k", "uk"),
            Map.entry("u.n", "un"));

    /// What news English hangs on the name of a country for what is of it.
    private static final Set<String> OF_IT = Set.of(
            "", "n", "ns", "an", "ans", "ian", "ians", "i", "is", "ish", "ese", "s", "a", "ia", "e", "ine", "ines",
            "er", "ers");

    /// The shortest beginning by which a country is recognised.
    private static final int SHORTEST = 4;

    private NameForms() {}

    static boolean same(Token one, Token other) {
        String first = full(one.lower());
        String second = full(other.lower());
        if (first.equals(second)) {
            return true;
        }
        if (!one.isCapitalised() || !other.isCapitalised()) {
            return false;
        }
        return spelling(first).equals(spelling(second)) || isOfTheSame(first, second);
    }

    private static String full(String lower) {
        return SHORT.getOrDefault(lower, lower);
    }

    /// The name as it sounds, whoever transliterated it.
    private static String spelling(String lower) {
        return lower.replace("w", "v")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("ph", "f")
                .replaceAll("iy$|yy$|ij$|y$", "i")
                .replace("y", "i")
                .replaceAll("ie|ye", "e")
                .replaceAll("(.)\\1", "$1");
    }

    private static boolean isOfTheSame(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        for (int cut = shared; cut >= SHORTEST && cut >= shared - 2; cut--) {
            if (OF_IT.contains(one.substring(cut)) && OF_IT.contains(other.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
