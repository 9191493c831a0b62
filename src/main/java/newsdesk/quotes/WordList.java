package newsdesk.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lists of words beside this class: words divided by white space, lines that begin with `#` left out.
final class WordList {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private WordList() {}

    /// The words of a list.
    static Set<String> of(String name) {
        return lines(name).stream().flatMap(WordList::words).collect(Collectors.toUnmodifiableSet());
    }

    /// The lines of a list that are neither blank nor a remark.
    static List<String> lines(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its word list %s.".formatted(name));
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list %s cannot be read.".formatted(name), e);
        }
    }

    /// The words of a line.
    static Stream<String> words(String line) {
        return GAP.splitAsStream(line.strip()).filter(word -> !word.isEmpty());
    }
}
