package newsdesk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsdesk.question.Names;

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

    private static final Pattern OF_STATE = Pattern.compile("(?i)\\bsecretary of state\\b");

    /// Initials of two first names may be written as one word: "JR Marrow".
    private static final int MOST_INITIALS = 2;

    /// A word, with the stops of initials.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+(?:\\.[\\p{L}]+)*");

    private final List<List<String>> texts = new ArrayList<>();

    /// The words of a name but for titles, as far as a name stands behind them: "president" is the title in
    /// "president marrow", and part of what is named in "president of velmara". Initials stay.
    static String withoutTitles(String form) {
        List<String> words =
                List.of(OF_STATE.matcher(form).replaceAll("secretary").split("[ -]", -1));
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!isTitle(words.get(i), words.subList(i + 1, words.size()))) {
                bare.add(words.get(i));
            }
        }
        return String.join(" ", bare);
    }

    /// Whether the word at a place of a text is a title within a name.
    static boolean isTitle(Names.Name name, int start, String text) {
        if (start < name.span().start() || start >= name.span().end()) {
            return false;
        }
        List<String> words = List.of(text.substring(start, name.span().end()).split("[ -]", -1));
        return isTitle(words.getFirst(), words.subList(1, words.size()));
    }

    private static boolean isTitle(String word, List<String> behind) {
        return TITLES.contains(fold(word))
                && behind.stream()
                        .filter(other -> !TITLES.contains(fold(other)))
                        .findFirst()
                        .filter(other -> !other.equals("of"))
                        .isPresent();
    }

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
                .anyMatch(word ->
                        word.filter(name -> !fold(name).startsWith(initial)).isEmpty());
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
