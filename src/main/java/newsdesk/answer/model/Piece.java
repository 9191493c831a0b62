package newsdesk.answer.model;

import java.util.List;

/// What can be read of a model's answer so far.
sealed interface Piece {

    /// A sentence and the numbers of the passages that it was given, which may be none, or of no passage at all.
    record Sentence(String text, List<Integer> passages) implements Piece {

        public Sentence {
            passages = List.copyOf(passages);
        }
    }

    /// The model found no answer in the passages.
    record NotInCoverage() implements Piece {}
}
