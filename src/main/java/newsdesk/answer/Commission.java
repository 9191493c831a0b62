package newsdesk.answer;

import java.util.function.Consumer;
import newsdesk.answer.Draft.DraftSentence;

/// What is wanted of a writer, and who waits for it.
///
/// @param longest   how many sentences are wanted at most
/// @param sentences takes each sentence as soon as it is written, in the thread that writes
/// @param waiting   called several times a second while nothing else is; throws a
///                  [java.util.concurrent.CancellationException] where nobody waits any longer, which a writer lets
///                  pass after it has stopped all work on the draft
public record Commission(int longest, Consumer<DraftSentence> sentences, Runnable waiting) {

    public Commission {
        if (longest < 1) {
            throw new IllegalArgumentException("a draft of no sentence is not worth writing");
        }
    }

    /// A draft of a certain length that is wanted whole.
    public static Commission whole(int longest) {
        return new Commission(longest, _ -> {}, () -> {});
    }
}
