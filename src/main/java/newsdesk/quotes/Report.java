package newsdesk.quotes;

import java.util.List;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// What a sentence hands to whom by which words; its places count words of the sentence.
///
/// @param cue      the words that hand it over
/// @param speaker  to whom, or null where the sentence does not say
/// @param contents what, in one stretch or in several
record Report(Span cue, @Nullable Span speaker, List<Span> contents) {

    Report {
        contents = List.copyOf(contents);
    }
}
