package newsdesk.quotes;

import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// A verb with what goes before it ("had also been told"), and whose deed it is.
///
/// Places count words of the sentence; ends are exclusive.
///
/// @param first   where it begins
/// @param main    its verb
/// @param last    where it ends, with what goes with the verb ("called *for*")
/// @param shape   in which shape it stands
/// @param passive whether its subject has it done to him
/// @param cue     the cue it is, or null
/// @param subject whose deed it is, or null where the sentence does not say
record VerbGroup(
        int first,
        int main,
        int last,
        Shape shape,
        boolean passive,
        Cues.@Nullable Cue cue,
        @Nullable Span subject) {

    /// The shapes of a verb.
    enum Shape {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    VerbGroup of(@Nullable Span newSubject) {
        return new VerbGroup(first, main, last, shape, passive, cue, newSubject);
    }

    boolean takes(Frame frame) {
        return cue != null && cue.takes(frame);
    }

    boolean isFinite() {
        return shape == Shape.FINITE;
    }
}
