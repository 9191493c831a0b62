package newsdesk.quotes;

import java.util.List;
import java.util.stream.Collectors;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Words that an article hands to somebody. All places count UTF-16 units of its body.
///
/// @param kind        how they are handed over
/// @param contents    the words, quote marks included: one stretch, or several where the attribution interrupts them
/// @param cue         the words that hand them over ("said"), or null where none do
/// @param attribution to whom
public record Quotation(
        Kind kind, List<Span> contents, @Nullable Span cue, Attribution attribution) {

    public Quotation {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a quotation must have words");
        }
    }

    public int start() {
        return contents.getFirst().start();
    }

    public int end() {
        return contents.getLast().end();
    }

    /// The words as printed; where they were interrupted, without the interruption.
    public String words(String body) {
        return contents.stream().map(part -> part.of(body)).collect(Collectors.joining(" "));
    }

    /// The words that stand for the speaker, or null where none do.
    public @Nullable Span printedSpeaker() {
        return switch (attribution) {
            case Attribution.Named named -> named.printed();
            case Attribution.Unnamed unnamed -> unnamed.printed();
            case Attribution.Nobody _ -> null;
        };
    }
}
