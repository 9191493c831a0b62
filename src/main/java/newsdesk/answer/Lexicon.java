package newsdesk.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsdesk.retrieval.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Which words may stand for each other: forms of one word, and words of one meaning in a report of the same thing
/// (the files `forms.txt` and `same-words.txt`, made for this by hand).
final class Lexicon {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Set<String>> meanings = new HashMap<>();

    /// Expressions of several words by their first base, each with its meanings.
    private final Map<String, List<Expression>> expressions = new HashMap<>();

    /// Words that go together.
    ///
    /// @param bases    their bases in order
    /// @param meanings what they mean
    record Expression(List<String> bases, Set<String> meanings) {}

    /// A lexicon that is read when it is first asked for: most questions are answered without one, and a program
    /// that is started for one question need not wait for it.
    static final class Late {

        private final Vocabulary vocabulary;
        private @Nullable Lexicon read;

        Late(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        synchronized Lexicon get() {
            if (read == null) {
                read = new Lexicon(vocabulary);
            }
            return read;
        }
    }

    Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String line : lines("forms.txt")) {
            String[] forms = GAP.split(line, -1);
            String base = stem(forms[0]);
            for (String form : forms) {
                bases.put(form, base);
            }
        }
        int number = 0;
        for (String line : lines("same-words.txt")) {
            String meaning = "#" + number++;
            for (String word : GAP.split(line, -1)) {
                add(word, meaning);
            }
        }
    }

    private void add(String words, String meaning) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split("[_-]", -1)) {
            parts.add(base(part));
        }
        if (parts.size() == 1) {
            meanings.computeIfAbsent(parts.getFirst(), _ -> new HashSet<>()).add(meaning);
        } else {
            expressions
                    .computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
                    .add(new Expression(parts, Set.of(meaning)));
        }
    }

    /// What a word in small letters is compared by, whatever its form.
    String base(String lower) {
        String known = bases.get(lower);
        return known == null ? stem(lower) : known;
    }

    /// The same for a word whose stem is known.
    String base(String lower, String stem) {
        return bases.getOrDefault(lower, stem);
    }

    private String stem(String lower) {
        List<Vocabulary.Word> words = vocabulary.words(lower);
        return words.size() == 1 ? words.getFirst().stem() : lower;
    }

    /// What a word may mean, by its base; the base itself is one of it.
    Set<String> meanings(String base) {
        Set<String> all = new HashSet<>(meanings.getOrDefault(base, Set.of()));
        all.add(base);
        return all;
    }

    /// The expressions that begin with a word, by its base.
    List<Expression> expressions(String base) {
        return expressions.getOrDefault(base, List.of());
    }

    private static List<String> lines(String name) {
        try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its word list %s.".formatted(name));
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list %s cannot be read.".formatted(name), e);
        }
    }
}
