package newsdesk.retrieval.embedding;

import java.util.LinkedHashMap;
import java.util.Optional;
import newsdesk.retrieval.WordMeanings;

/// What the model has read lately, so that it does not read it again; what has not been asked for the longest is
/// forgotten first.
final class ReadLately {

    private static final float FULL = 0.75f;

    private final LinkedHashMap<String, WordMeanings> read = new LinkedHashMap<>(16, FULL, true);
    private final int most;
    private int pieces;

    /// @param most how many pieces of words are remembered
    ReadLately(int most) {
        this.most = most;
    }

    synchronized Optional<WordMeanings> of(String text) {
        return Optional.ofNullable(read.get(text));
    }

    /// Keeps what a text means, and gives it back.
    synchronized WordMeanings keep(String text, WordMeanings meaning) {
        if (read.put(text, meaning) == null) {
            pieces += meaning.pieces().size();
        }
        while (pieces > most && read.size() > 1) {
            pieces -= read.pollFirstEntry().getValue().pieces().size();
        }
        return meaning;
    }
}
