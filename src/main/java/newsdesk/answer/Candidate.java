package newsdesk.answer;

import newsdesk.corpus.Passage;

/// A sentence that might answer the question, and what speaks for it.
///
/// @param passage where it stands
/// @param index   which of the passage's sentences it is
/// @param clues   what was found out about it
/// @param score   how well it answers the question, from 0 to 1: [Clues#score()]
record Candidate(Passage passage, int index, Clues clues, double score) {

    /// What speaks for a sentence, each from 0 to 1.
    ///
    /// @param overlap  share of the question's content words, by rarity, that stand in the sentence
    /// @param context  the same for the sentence with its headline and its neighbours
    /// @param nearness how near in meaning it is to the question
    /// @param shape    1 where it holds the kind of thing that is asked for, else 0
    /// @param passage  how the search ranked its passage: 1 for the first, falling to 0
    record Clues(double overlap, double context, double nearness, double shape, double passage) {

        /// The weights were set by hand on questions about the shipped article and an invented corpus, written by
        /// others; nearness, which alone separates answers best there, counts most.
        double score() {
            return 0.55 * nearness + 0.14 * overlap + 0.14 * context + 0.12 * shape + 0.05 * passage;
        }
    }

    String sentence() {
        return passage.sentence(index);
    }
}
