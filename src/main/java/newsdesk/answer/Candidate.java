package newsdesk.answer;

import newsdesk.corpus.Passage;

/// A sentence that might answer the question, and what speaks for it.
///
/// @param passage where it stands
/// @param index   which of the passage's sentences it is
/// @param clues   what was found out about it
/// @param score   how well it answers the question, comparable only with other sentences for the same question
record Candidate(Passage passage, int index, Clues clues, double score) {

    String sentence() {
        return passage.sentence(index);
    }
}
