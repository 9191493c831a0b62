package newsdesk.quotes;

import java.util.Locale;
import java.util.Set;

/// Which pronoun a person is spoken of with, as far as a name and a title tell.
enum Sex {
    HE,
    SHE,
    UNKNOWN;

    private static final Set<String> HIS_TITLES = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "father",
            "brother",
            "spokesman",
            "chairman",
            "congressman",
            "pope",
            "cardinal",
            "archbishop",
            "businessman");

    private static final Set<String> HER_TITLES = Set.of(
            "mrs",
            "ms",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "sister",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman");

    /// Given names of people who are often in the news.
    private static final Set<String> HIS_NAMES = WordList.of("his-names.txt");

    private static final Set<String> HER_NAMES = WordList.of("her-names.txt");

    /// What a pronoun says of whom it stands for.
    static Sex ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his" -> HE;
            case "she", "her" -> SHE;
            default -> UNKNOWN;
        };
    }

    /// What a role and a given name say.
    static Sex of(String role, String given) {
        for (String word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (HIS_TITLES.contains(word)) {
                return HE;
            }
            if (HER_TITLES.contains(word)) {
                return SHE;
            }
        }
        String name = given.toLowerCase(Locale.ROOT);
        return HIS_NAMES.contains(name) ? HE : HER_NAMES.contains(name) ? SHE : UNKNOWN;
    }

    boolean contradicts(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
