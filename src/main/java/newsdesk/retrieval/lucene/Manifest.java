package newsdesk.retrieval.lucene;

import java.util.HashMap;
import java.util.Map;
import newsdesk.corpus.PassageSplitter;

/// What an index says of itself, kept with its last commit.
///
/// @param fingerprint of the articles it was built from, as [Fingerprint] makes it
/// @param model       whose vectors it holds, or [#NO_VECTORS]
/// @param tally       what it holds, in numbers
record Manifest(String fingerprint, String model, CoverageTally tally) {

    /// In the place of the model of an index by words alone.
    static final String NO_VECTORS = "none";

    /// The version of the program's rules that an index follows: how passages are cut, and how they are stored.
    private static final String RULES = "%d, %d words, %d characters"
            .formatted(PassageFields.FORMAT, PassageSplitter.MOST_WORDS, PassageSplitter.MOST_CHARACTERS);

    boolean hasVectors() {
        return !model.equals(NO_VECTORS);
    }

    Map<String, String> written() {
        Map<String, String> written = new HashMap<>(tally.written());
        written.put("rules", RULES);
        written.put("fingerprint", fingerprint);
        written.put("model", model);
        return written;
    }

    /// Reads what [#written] wrote.
    ///
    /// @throws IllegalArgumentException where the index is of another version of the program
    static Manifest read(Map<String, String> written) {
        if (!RULES.equals(written.get("rules"))) {
            throw new IllegalArgumentException("of another version of the program (\"%s\", not \"%s\")"
                    .formatted(written.getOrDefault("rules", "no version"), RULES));
        }
        return new Manifest(
                written.getOrDefault("fingerprint", ""),
                written.getOrDefault("model", NO_VECTORS),
                CoverageTally.read(written));
    }
}
