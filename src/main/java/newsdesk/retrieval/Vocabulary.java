package newsdesk.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// When two words are the same word: how text is taken apart for searching, so that whoever compares texts later
/// compares them as the search did.
public interface Vocabulary {

    /// A content word of a text.
    ///
    /// @param stem  what it is compared by: case, accents, endings and possessives do not count
    /// @param start where it begins in the text
    /// @param end   where it ends, exclusively
    record Word(String stem, int start, int end) {}

    /// The content words of a text in order; words such as "the" and "of" are left out.
    List<Word> words(String text);

    /// What the content words of a text are compared by, each once.
    default Set<String> stems(String text) {
        return words(text).stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }
}
