package newsdesk.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsdesk.corpus.Passage;

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

    /// Those of some stems that each sentence of a passage has, in the order of the sentences.
    default List<Set<String>> ofSentences(Passage passage, Set<String> stems) {
        return passage.sentences().stream()
                .map(sentence -> words(sentence.of(passage.text())).stream()
                        .map(Word::stem)
                        .filter(stems::contains)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
