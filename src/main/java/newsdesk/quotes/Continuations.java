package newsdesk.quotes;

import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds how a quotation goes on behind the attribution that interrupts it: "It was not true, she said, *that they had
/// met*".
final class Continuations {

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;

    Continuations(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
    }

    /// What goes on behind an attribution, or null where the reporter does.
    @Nullable
    Span after(int rest, boolean speech) {
        int i = s.isPause(rest) ? rest + 1 : rest;
        if (s.tag(i) == Tag.SPEECH) {
            return new Span(i, i + 1);
        }
        if (speech || i == rest || s.tag(i) == Tag.EDGE || s.at(i).lower().endsWith("ing")) {
            return null;
        }
        if (s.tag(i) == Tag.SCONJ && !s.is(i, "that") && !s.is(i, "because")) {
            return null;
        }
        boolean another = s.is(i, "who") || s.is(i, "which") || !isWords(i);
        int end = s.size();
        another |= reading.hasSpeech(i);
        while (end > i && s.tag(end - 1) == Tag.PUNCT) {
            end--;
        }
        return another || end <= i ? null : new Span(i, end);
    }

    /// Whether what goes on behind an attribution is a clause or the predicate of one, and no aside of the reporter.
    private boolean isWords(int i) {
        boolean joined = s.is(i, "and") || s.is(i, "but") || s.is(i, "or");
        int from = joined ? i + 1 : i;
        for (VerbGroup group : reading.groups()) {
            if (group.first() >= from && group.isFinite()) {
                boolean cue = group.first() == from && joined && group.takes(Frame.CLAUSE);
                return !cue && !phrases.isRelative(group.first() - 1);
            }
        }
        return s.is(i, "not") || s.is(i, "and");
    }
}
