package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands in front of surnames in some texts: by it one tells whether "J. Marrow" may be the John Marrow who is
/// asked about.
final class People {

    /// What stands before the name of a person and may be left out. Not "Premier", which is a league as well.
    static final Set<String> TITLES = SmallWords.words("""
            mr mrs ms miss dr prof professor sir dame lord lady president minister chancellor secretary ambassador
            senator governor mayor commander general colonel captain admiral chairman chairwoman commissioner envoy
            spokesman spokeswoman king queen prince princess judge rapporteur director chief prime foreign defence
            defense interior finance deputy vice
            """);

    /// Initials of two first names may be written as one word: "JR Marrow".
    private static final int MOST_INITIALS = 2;

    /// A word, with the stops of initials.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+(?:\\.[\\p{L}]+)*");

    private final List<List<String>> texts = new ArrayList<>();

    void add(String text) {
        texts.add(WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    /// Whether the surname stands somewhere behind nothing but an initial of the first name.
    boolean hasInitialOf(String first, String surname) {
        return before(surname).stream().flatMap(Optional::stream).anyMatch(word -> isInitial(word, first));
    }

    /// Whether the surname stands somewhere by itself, behind a title, or behind a first name with an initial.
    boolean hasNameWith(String initial, String surname) {
        return before(surname).stream()
                .anyMatch(word -> word.filter(name -> !fold(name).startsWith(initial)).isEmpty());
    }

    private static boolean isInitial(String word, String first) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters <= MOST_INITIALS && fold(word).startsWith(first.substring(0, 1));
    }

    /// The names in front of a surname, for each place where it stands: nothing where that is none.
    private List<Optional<String>> before(String surname) {
        List<Optional<String>> before = new ArrayList<>();
        for (List<String> words : texts) {
            for (int i = 0; i < words.size(); i++) {
                if (isSurname(words.get(i), surname)) {
                    before.add(i == 0 ? Optional.empty() : name(words.get(i - 1)));
                }
            }
        }
        return before;
    }

    private static boolean isSurname(String word, String surname) {
        String folded = fold(word);
        return folded.equals(surname) || folded.equals(surname + "'s") || folded.equals(surname + "s");
    }

    private static Optional<String> name(String word) {
        boolean other = !Character.isUpperCase(word.codePointAt(0)) || TITLES.contains(fold(word));
        return other ? Optional.empty() : Optional.of(word);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
