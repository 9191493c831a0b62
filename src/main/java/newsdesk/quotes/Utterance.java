package newsdesk.quotes;

import java.util.List;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Words that an article hands to somebody, before it is known whom the words for him mean.
///
/// @param kind     how they are handed over
/// @param contents the words, quote marks included
/// @param cue      the words that hand them over, or null where none do
/// @param speaker  the words that name the speaker, perhaps only "he", or null where the article names none
record Utterance(
        Kind kind,
        List<Span> contents,
        @Nullable Span cue,
        @Nullable Span speaker) {

    Utterance {
        contents = List.copyOf(contents);
    }

    int start() {
        return contents.getFirst().start();
    }

    int end() {
        return contents.getLast().end();
    }

    /// The same in a text that begins so many characters further to the left.
    Utterance shifted(int by) {
        return new Utterance(
                kind,
                contents.stream().map(part -> part.shift(by)).toList(),
                cue == null ? null : cue.shift(by),
                speaker == null ? null : speaker.shift(by));
    }
}
