package newsdesk.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsdesk.corpus.Imprint;
import newsdesk.question.Names;
import newsdesk.question.Question;
import newsdesk.retrieval.Evidence;
import newsdesk.retrieval.RankedPassage;
import newsdesk.retrieval.Vocabulary;

/// Tells how many of the names and numbers in a question the evidence knows at all: a question about somebody whom
/// no passage mentions is not answered by passages about others.
///
/// A name is met word by word, in the text or in what is printed around it. Spellings of the same name (Zelensky,
/// Zelenskyy) and what is derived from it (Ukraine, Ukrainian) begin alike and so meet; [#OTHER_NAMES] do not, nor
/// does what the coverage itself says is another name ([newsdesk.retrieval.OtherNames]). A person is met without the
/// title that the question gives, and by an initial for a first name; another first name is another person.
final class NamesMet {

    /// Names of the same place that do not begin alike, as news in English writes them.
    private static final Map<String, Set<String>> OTHER_NAMES = Map.of(
            "kiev", Set.of("kyiv"),
            "kyiv", Set.of("kiev"),
            "us", Set.of("usa", "america", "american", "americans"),
            "usa", Set.of("us", "america"),
            "america", Set.of("us", "usa"),
            "american", Set.of("us", "usa"),
            "uk", Set.of("britain", "british", "kingdom"),
            "britain", Set.of("uk", "british"),
            "un", Set.of("nations"),
            "eu", Set.of("europe", "european"));

    /// Dates are met by what they mean, not by their words.
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
                    + "september|october|november|december");

    /// Words that agree in so many letters are taken for forms of one name.
    private static final int ALIKE = 5;

    /// Forms of one name differ in length by no more than this: "Ukraine" and "Ukrainians".
    private static final int LONGER = 3;

    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L})\\.(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NamesMet() {}

    /// A word that has to be met.
    ///
    /// @param initial of the first name in front of it, where the question gives no more of that
    /// @param surname the name that it stands in front of, where it may be a first name
    private record Wanted(String word, Optional<String> initial, Optional<String> surname) {}

    /// The share of the words of the question's names and numbers that the evidence holds; 1 where there are none.
    static double share(Question question, Evidence evidence, Vocabulary vocabulary) {
        List<Wanted> wanted = Names.of(question.text()).stream()
                .flatMap(name -> wanted(name).stream())
                .filter(one ->
                        one.word().length() > 1 && !CALENDAR.matcher(one.word()).matches())
                .filter(one -> !vocabulary.words(one.word()).isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return 1;
        }
        Set<String> known = new HashSet<>();
        People people = new People();
        for (RankedPassage ranked : evidence.passages()) {
            Imprint imprint = ranked.passage().imprint();
            for (String text : List.of(ranked.passage().text(), imprint.headline(), imprint.standfirst())) {
                known.addAll(words(evidence.otherNames().alsoSaying(text, vocabulary)));
                people.add(text);
            }
            known.addAll(words(imprint.outlet().name()));
            known.addAll(words(imprint.published().iso()));
        }
        long met = wanted.stream().filter(one -> isMet(one, known, people)).count();
        return (double) met / wanted.size();
    }

    private static List<Wanted> wanted(Names.Name name) {
        List<String> words = words(People.withoutTitles(name.form()));
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean first = i < words.size() - 1 && name.kind() == Names.Kind.NAME;
            boolean initialed = i > 0 && words.get(i - 1).length() == 1;
            wanted.add(new Wanted(
                    words.get(i),
                    initialed ? Optional.of(words.get(i - 1)) : Optional.empty(),
                    first ? Optional.of(words.getLast()) : Optional.empty()));
        }
        return wanted;
    }

    private static boolean isMet(Wanted wanted, Set<String> known, People people) {
        String word = wanted.word();
        if (!isKnown(word, known)) {
            return wanted.surname()
                    .filter(surname -> people.hasInitialOf(word, surname))
                    .isPresent();
        }
        return wanted.initial()
                .filter(initial -> known.contains(word) && !people.hasNameWith(initial, word))
                .isEmpty();
    }

    private static boolean isKnown(String word, Set<String> known) {
        return known.contains(word)
                || OTHER_NAMES.getOrDefault(word, Set.of()).stream().anyMatch(known::contains)
                || known.stream().anyMatch(other -> isFormOf(word, other));
    }

    private static boolean isFormOf(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= ALIKE
                && Math.abs(one.length() - other.length()) <= LONGER
                && one.regionMatches(0, other, 0, Math.max(ALIKE, shorter - 2));
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = DOTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return WORD.matcher(lower)
                .results()
                .map(MatchResult::group)
                .map(word -> word.endsWith("s") && word.length() > ALIKE ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
