package newsdesk.quotes;

import newsdesk.corpus.Span;

/// A proper name as it stands in a body, with the title or role in front of it.
///
/// @param role       what stands in front ("Russian Foreign Minister"), or empty
/// @param words      the name ("Sergei Lavrov", "Lavrov")
/// @param place      where role and name stand
/// @param possessive whether an owner's mark follows ("Lavrov's")
/// @param governed   whether a preposition stands in front ("of Lavrov")
/// @param opens      whether it opens its sentence and a verb follows: what the sentence is about
/// @param sentence   the number of its sentence
record Name(String role, String words, Span place, boolean possessive, boolean governed, boolean opens, int sentence) {

    boolean isFull() {
        return words.indexOf(' ') > 0;
    }

    /// The last word: the surname of a person.
    String last() {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// The first word: the given name of a person, or its initial.
    String first() {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
