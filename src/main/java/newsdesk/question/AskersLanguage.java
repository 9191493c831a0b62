package newsdesk.question;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells in which language a question is, if it is certain: by its script where that is not Latin, otherwise by
/// its small words. Names and keywords are of no language, so "Lavrov UN statement" and "Polyanskiy?" are in
/// none.
final class AskersLanguage {

    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");

    private static final Pattern RUSSIAN = Pattern.compile("[ыэъё]");

    private static final Pattern PERSIAN = Pattern.compile("[پچژگکی]");

    private static final Map<UnicodeScript, List<String>> SCRIPTS = scripts();

    /// How many foreign words it takes where English ones stand beside them, as when a foreign phrase is asked
    /// about.
    private static final int BESIDE_ENGLISH = 3;

    private AskersLanguage() {}

    /// The languages that the question may be in, the likeliest first; none where nothing is certain.
    static SequencedSet<String> of(String text) {
        Optional<UnicodeScript> script = majorityScript(text);
        if (script.isPresent() && script.get() != UnicodeScript.LATIN) {
            return new LinkedHashSet<>(ofScript(script.get(), text.toLowerCase(Locale.ROOT)));
        }
        return ofSmallWords(Word.of(text));
    }

    private static Optional<UnicodeScript> majorityScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(familyOf(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Japanese mixes three scripts.
    private static UnicodeScript familyOf(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
            case null, default -> script;
        };
    }

    private static List<String> ofScript(UnicodeScript script, String text) {
        if (script == UnicodeScript.CYRILLIC) {
            boolean ukrainian = UKRAINIAN.matcher(text).find();
            boolean russian = RUSSIAN.matcher(text).find();
            if (ukrainian != russian) {
                return List.of(ukrainian ? "uk" : "ru");
            }
        }
        if (script == UnicodeScript.ARABIC && PERSIAN.matcher(text).find()) {
            return List.of("fa", "ur", "ar");
        }
        boolean kana = text.codePoints()
                .anyMatch(c ->
                        UnicodeScript.of(c) == UnicodeScript.HIRAGANA || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
        return script == UnicodeScript.HAN && kana ? List.of("ja") : SCRIPTS.getOrDefault(script, List.of("und"));
    }

    private static SequencedSet<String> ofSmallWords(List<Word> words) {
        long english = words.stream()
                .filter(word -> FunctionWords.isEnglish(word.folded()))
                .count();
        Score best = FunctionWords.languages().stream()
                .sorted()
                .map(language -> score(language, words))
                .max(Comparator.naturalOrder())
                .orElse(Score.NONE);
        long wordsNeeded = english == 0 ? 1 : Math.max(BESIDE_ENGLISH, 2 * english + 1);
        SequencedSet<String> languages = new LinkedHashSet<>();
        if (best.weight() >= FunctionWords.ENOUGH * wordsNeeded) {
            languages.add(best.language());
        } else if (english > 0) {
            languages.add("en");
        }
        return languages;
    }

    /// How much speaks for a language; the number of its words decides between two that share them.
    private record Score(String language, long weight, long words) implements Comparable<Score> {

        static final Score NONE = new Score("", 0, 0);

        @Override
        public int compareTo(Score other) {
            return Comparator.comparingLong(Score::weight)
                    .thenComparingLong(Score::words)
                    .compare(this, other);
        }
    }

    private static Score score(String language, List<Word> words) {
        List<Integer> weights = words.stream()
                .filter(word -> !mayBeName(word))
                .collect(Collectors.toMap(Word::folded, word -> word, (first, _) -> first))
                .values()
                .stream()
                .map(word -> FunctionWords.weight(language, written(word), word.folded(), word.isCapitalised()))
                .filter(weight -> weight != FunctionWords.NOTHING)
                .toList();
        return new Score(language, weights.stream().mapToInt(Integer::intValue).sum(), weights.size());
    }

    private static String written(Word word) {
        return word.printed().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// Capitals within a sentence make a name of a word.
    private static boolean mayBeName(Word word) {
        return (word.isCapitalised() && !word.opensSentence()) || word.isAcronym();
    }

    private static Map<UnicodeScript, List<String>> scripts() {
        Map<UnicodeScript, List<String>> scripts = new EnumMap<>(UnicodeScript.class);
        scripts.put(UnicodeScript.CYRILLIC, List.of("ru", "uk", "bg", "sr", "mk", "be", "kk"));
        scripts.put(UnicodeScript.ARABIC, List.of("ar", "fa", "ur"));
        scripts.put(UnicodeScript.HAN, List.of("zh", "ja"));
        scripts.put(UnicodeScript.HANGUL, List.of("ko"));
        scripts.put(UnicodeScript.HEBREW, List.of("he", "yi"));
        scripts.put(UnicodeScript.GREEK, List.of("el"));
        scripts.put(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne"));
        scripts.put(UnicodeScript.THAI, List.of("th"));
        scripts.put(UnicodeScript.GEORGIAN, List.of("ka"));
        scripts.put(UnicodeScript.ARMENIAN, List.of("hy"));
        scripts.put(UnicodeScript.BENGALI, List.of("bn"));
        scripts.put(UnicodeScript.TAMIL, List.of("ta"));
        return scripts;
    }
}
