package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds what stands before its attribution, and what goes on behind it: "…, he said, …".
final class Fronts {

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final Inversion inversion;
    private final Continuations continuations;

    /// The reports of the sentence so far; what is found is added to them.
    private final List<Report> found;

    Fronts(Reading reading, List<Report> found) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.adjuncts = reading.adjuncts();
        this.inversion = new Inversion(reading);
        this.found = found;
        this.continuations = new Continuations(reading);
    }

    /// What is said stands before: "…, he said", "…, said Smith", and perhaps goes on behind: "…, he said, …".
    boolean read(VerbGroup group) {
        if (!group.isFinite()) {
            return false;
        }
        if (isNobodys(group)) {
            found.add(new Report(
                    new Span(group.first(), group.last()), null, List.of(new Span(group.first() - 1, group.first()))));
            return true;
        }
        Span subject = group.subject();
        if (subject != null && phrases.isRelative(subject.start()) && s.tag(subject.start() - 1) != Tag.SPEECH) {
            return false;
        }
        boolean inverted = subject == null || s.tag(group.first() - 1) == Tag.SPEECH;
        int close = (inverted || subject == null ? group.first() : subject.start()) - 1;
        Span speaker = subject;
        int after = group.last();
        if (inverted) {
            if (!phrases.begins(group.last()) || inversion.end(group.last()) == group.last()) {
                return false;
            }
            int end = inversion.end(group.last());
            speaker = new Span(group.last(), end);
            after = end;
        }
        if (s.is(close, "how") && s.tag(close - 1) == Tag.AUX && s.tag(close - 2) == Tag.SPEECH) {
            close -= 2;
        }
        boolean speech = s.tag(close) == Tag.SPEECH;
        if (!speech && !s.isPause(close)) {
            return false;
        }
        if (!speech && !inverted && s.is(after, ":") && explained(group, close, after)) {
            return true;
        }
        int rest = restAfter(after, group);
        if (rest < 0 && speech) {
            rest = s.size();
        }
        if (rest < 0 || (inverted && !speech && reading.startsFinite(rest))) {
            return false;
        }
        if (!speech && s.tag(close - 1) != Tag.SPEECH && !group.takes(Frame.CLAUSE)) {
            return false;
        }
        Span front = before(close, speech);
        if (front == null && !inverted && s.is(rest, ",")) {
            return split(group, subject, close, rest);
        }
        if (front == null || (inverted && !speech && !s.is(close, ","))) {
            return false;
        }
        if (goesOnFrom(front, after)) {
            return true;
        }
        List<Span> parts = new ArrayList<>(List.of(front));
        Span more = continuations.after(rest, speech || s.tag(close - 1) == Tag.SPEECH);
        if (more != null) {
            parts.add(more);
        }
        found.add(new Report(new Span(group.first(), group.last()), speaker, parts));
        return true;
    }

    /// "…, he maintained: …": what follows the colon is his too.
    private boolean explained(VerbGroup group, int close, int colon) {
        Span front = group.takes(Frame.CLAUSE) && colon + 1 < s.size() ? before(close, false) : null;
        if (front != null) {
            Span more = new Span(colon + 1, reading.lastWord(colon + 1, s.size()));
            found.add(new Report(new Span(group.first(), group.last()), group.subject(), List.of(front, more)));
        }
        return front != null;
    }

    /// "…," came the answer: words without a speaker.
    private boolean isNobodys(VerbGroup group) {
        Cues.Cue cue = group.cue();
        return cue != null && cue.name().startsWith("come the ") && s.tag(group.first() - 1) == Tag.SPEECH;
    }

    /// "…," he told them, "…," he went on, "…": what the second attribution adds belongs to the first.
    private boolean goesOnFrom(Span front, int after) {
        Report last = found.isEmpty() ? null : found.getLast();
        int next = s.isPause(after) ? after + 1 : after;
        if (last == null
                || last.contents().size() < 2
                || !last.contents().getLast().equals(front)
                || s.tag(next) != Tag.SPEECH) {
            return false;
        }
        List<Span> parts = new ArrayList<>(last.contents());
        parts.add(new Span(next, next + 1));
        found.set(found.size() - 1, new Report(last.cue(), last.speaker(), parts));
        return true;
    }

    /// "Many of the closures, he said, have involved private courses": the attribution splits a clause.
    private boolean split(VerbGroup group, @Nullable Span subject, int close, int rest) {
        Span more = continuations.after(rest, false);
        if (more == null || s.tag(rest + 1) == Tag.CCONJ) {
            return false;
        }
        int start = startOfFront(close);
        List<Span> parts = new ArrayList<>();
        if (start < close && close - start < 30 && s.tag(start) != Tag.SPEECH) {
            parts.add(new Span(start, close));
        }
        parts.add(more);
        found.add(new Report(new Span(group.first(), group.last()), subject, parts));
        return true;
    }

    /// Whether a verb only holds what the speaker says of others: "Ostrenia *expects an answer*, the chancellor said".
    private boolean isPast(VerbGroup group, int close) {
        return !group.takes(Frame.QUOTATION) && !reading.hasPause(group.last(), close);
    }

    private int startOfFront(int close) {
        int start = 0;
        for (Report earlier : found) {
            VerbGroup group = reading.groupAt(earlier.cue().start());
            if (lastOf(earlier) <= close
                    && (group == null || (group.isFinite() && group.takes(Frame.CLAUSE) && !isPast(group, close)))) {
                start = Math.max(start, lastOf(earlier));
            }
        }
        while (s.tag(start) == Tag.PUNCT || s.tag(start) == Tag.CCONJ) {
            start++;
        }
        return start;
    }

    /// Where what follows an attribution begins, past its adjuncts; -1 where the cue takes something itself.
    private int restAfter(int after, VerbGroup group) {
        int i = after;
        for (int step = 0; step < 8; step++) {
            if (s.tag(i) == Tag.EDGE || s.isPause(i) || s.is(i, ".") || s.is(i, "?") || s.is(i, "!")) {
                return i;
            }
            if (s.tag(i) == Tag.SPEECH || s.is(i, "that") || s.is(i, ":")) {
                return s.is(i, "that") || s.is(i, ":") ? -1 : i;
            }
            if (s.tag(i) == Tag.SCONJ || reading.startsGroup(i)) {
                return i;
            }
            int next = adjuncts.all(i);
            if (next == i && (s.tag(i) == Tag.ADP || s.is(i, "to"))) {
                next = Math.max(i + 1, phrases.endWithAttachments(i + 1));
            }
            if (next == i && i == after && group.takes(Frame.PERSON) && phrases.begins(i)) {
                next = Math.max(i + 1, phrases.endWithAttachments(i));
            }
            if (next == i) {
                return s.is(i, "and") || s.is(i, "but") ? i : -1;
            }
            i = next;
        }
        return -1;
    }

    /// What stands before an attribution: a stretch of speech, or the clause up to the comma.
    @Nullable
    Span before(int close, boolean speech) {
        int end = speech ? close + 1 : close;
        if (s.tag(end - 1) == Tag.SPEECH) {
            return new Span(end - 1, end);
        }
        int start = startOfFront(end);
        boolean verb = false;
        for (VerbGroup group : reading.groups()) {
            verb |= group.first() >= start && group.last() <= end && group.isFinite();
        }
        boolean asked = s.is(start, "asked") || s.is(start, "speaking");
        boolean subordinate = asked || (s.tag(start) == Tag.SCONJ && !reading.hasPause(start, end));
        return verb && start < end && !subordinate ? new Span(start, end) : null;
    }

    private static int lastOf(Report report) {
        int last = report.cue().end();
        for (Span part : report.contents()) {
            last = Math.max(last, part.end());
        }
        return last;
    }

    /// The sentence up to a comma.
    @Nullable
    Span wholeBefore(int close) {
        int start = 0;
        while (s.tag(start) == Tag.PUNCT || s.tag(start) == Tag.CCONJ) {
            start++;
        }
        return start < close ? new Span(start, close) : null;
    }
}
