package newsdesk.quotes;

import java.util.List;
import newsdesk.corpus.Span;

/// Finds the sentence of a place.
final class Sentences {

    private Sentences() {}

    /// The number of the last sentence that begins at or before a place; the first where none does.
    static int at(List<Span> sentences, int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
