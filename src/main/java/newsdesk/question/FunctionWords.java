package newsdesk.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The small words that give away a language, as the file `function-words.txt` beside this class lists them:
/// question words, auxiliaries, pronouns, prepositions.
final class FunctionWords {

    /// What a language needs to be recognised: one certain word, two that English borrows, or three that stand in
    /// names.
    static final int ENOUGH = 6;

    private static final int BORROWED = 3;
    private static final int PARTICLE = 2;

    /// A plain word of at most two letters is a word of too many languages to be certain.
    private static final int SHORT = 2;

    /// From here on the ending of a word says something.
    private static final int LONG = 6;

    /// Said by a word that a language does not have; a word that it shares with English says 0 and yet is one
    /// of its words.
    static final int NOTHING = -1;

    private static final Map<String, Set<String>> LISTS = read();

    private FunctionWords() {}

    /// The languages that have a list, by BCP 47 tag.
    static Set<String> languages() {
        return LISTS.keySet().stream().filter(name -> name.length() == 2).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isEnglish(String folded) {
        return isIn("english", folded);
    }

    /// What a word says for a language, in parts of [#ENOUGH]; nothing where the language does not have it.
    ///
    /// @param written     the word in small letters
    /// @param folded      the word as [Fold] leaves it
    /// @param capitalised whether it begins with a capital: then its spelling may be that of a name
    static int weight(String language, String written, String folded, boolean capitalised) {
        if (isIn(language, written)) {
            return weight(written);
        }
        if (isIn(language, folded)) {
            return weight(folded);
        }
        if (capitalised) {
            return NOTHING;
        }
        boolean ends =
                written.length() >= LONG && list(language + " endings").stream().anyMatch(written::endsWith);
        boolean spelt = list(language + " letters").stream().anyMatch(written::contains);
        return ends ? ENOUGH : spelt ? BORROWED : NOTHING;
    }

    /// What a word says for a language that has it.
    private static int weight(String word) {
        if (isIn("particles", word)) {
            return PARTICLE;
        }
        if (isIn("english", word) || isIn("shared", word)) {
            return 0;
        }
        boolean plain = word.equals(Fold.of(word));
        return isIn("borrowed", word) || (plain && word.length() <= SHORT) ? BORROWED : ENOUGH;
    }

    private static boolean isIn(String list, String word) {
        return list(list).contains(word);
    }

    private static Set<String> list(String name) {
        return LISTS.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.txt")),
                StandardCharsets.UTF_8))) {
            Set<String> list = new HashSet<>();
            for (String line : file.readAllLines()) {
                if (line.endsWith(":")) {
                    list = lists.computeIfAbsent(line.substring(0, line.length() - 1), _ -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.addAll(Arrays.asList(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("function-words.txt is damaged in this build; build the program again", e);
        }
        return Map.copyOf(lists);
    }
}
