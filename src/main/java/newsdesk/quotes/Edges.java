package newsdesk.quotes;

import java.util.Set;
import newsdesk.corpus.Span;
import newsdesk.quotes.VerbGroup.Shape;
import org.jspecify.annotations.Nullable;

/// Finds where the words that a cue hands to somebody end and the reporter's own begin again.
final class Edges {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");

    private static final Set<String> CONTRASTS = Set.of("although", "though", "while", "compared", "despite");

    /// How many words a verb group takes at most.
    private static final int LONGEST_GROUP = 8;

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;

    Edges(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.adjuncts = reading.adjuncts();
    }

    /// The end of a reported clause: at the next cue with a subject of its own or with the speaker's, or at the end
    /// of the sentence.
    int ofClause(int from, VerbGroup cue) {
        boolean describes = describes(cue);
        boolean inserted = isInserted(cue);
        for (int i = from + 1; i < s.size(); i++) {
            if (s.is(i, ";") || (s.tag(i) == Tag.SPEECH && s.isPause(i - 1) && isAttributed(i))) {
                return i;
            }
            if (s.isPause(i) && (endsAtPause(i, cue) || isAside(i) || (inserted && reading.startsFinite(i + 1)))) {
                return i;
            }
            if (s.isPause(i) && RELATIVES.contains(s.at(i + 1).lower())) {
                int close = closeOfInsertion(i);
                if (close < 0) {
                    return i;
                }
                i = close;
                continue;
            }
            if (describes && isSecondPredicate(i, from)) {
                return i;
            }
            if (reading.isAnd(i) && endsAtAnd(i, cue)) {
                return i;
            }
        }
        return s.size();
    }

    /// Whether a cue stands in a clause that describes a noun: "*the truce that* he said would hold".
    private boolean describes(VerbGroup cue) {
        Span subject = cue.subject();
        return subject != null
                && subject.start() > 0
                && subject.end() <= cue.first()
                && (phrases.isRelative(subject.start() - 1)
                        || s.at(subject.start() - 1).isNominal());
    }

    /// Whether a cue stands in a clause between commas: "Fell, *who has said that …*, was not in the room".
    private boolean isInserted(VerbGroup cue) {
        Span subject = cue.subject();
        return subject != null && phrases.isRelative(subject.start()) && s.is(subject.start() - 1, ",");
    }

    /// Whether a finite verb stands right behind another: "the truce that he said *would hold* | *has* failed".
    private boolean isSecondPredicate(int i, int from) {
        VerbGroup verb = reading.groupAt(i);
        if (verb == null || !verb.isFinite()) {
            return false;
        }
        for (int first = i - 1; first > from && first > i - LONGEST_GROUP; first--) {
            VerbGroup before = reading.groupAt(first);
            if (before != null) {
                return before.isFinite() && before.last() == i;
            }
        }
        return false;
    }

    /// Whether an attribution of its own follows a stretch of speech.
    private boolean isAttributed(int speech) {
        int next = s.isPause(speech + 1) ? speech + 2 : speech + 1;
        VerbGroup verb = reading.groupAt(next);
        return (verb != null && verb.takes(Frame.QUOTATION)) || saysSomeoneElse(next);
    }

    /// Where a relative clause ends after which the sentence goes on with its verb, or -1 where it does not go on.
    private int closeOfInsertion(int open) {
        for (int i = open + 2; i < s.size(); i++) {
            VerbGroup next = s.isPause(i) ? reading.groupAt(i + 1) : null;
            if (next != null && next.isFinite()) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the rest of the sentence is the reporter's aside: a contrast, or a phrase in apposition.
    private boolean isAside(int i) {
        if (CONTRASTS.contains(s.at(i + 1).lower()) || isMeasure(i + 1)) {
            return true;
        }
        if (closesAdjunct(i)) {
            return false;
        }
        Tag first = s.tag(i + 1);
        boolean phrase = first == Tag.DET || s.is(i + 1, "some") || s.is(i + 1, "something");
        if (!phrase || goesOn(i)) {
            return false;
        }
        int end = phrases.endWithAttachments(i + 1);
        for (int j = end; j < s.size(); j++) {
            if (s.isPause(j) || reading.isAnd(j)) {
                return false;
            }
        }
        VerbGroup verb = reading.groupAt(end);
        return end > i + 1 && (verb == null || !verb.isFinite());
    }

    /// ", six days before …", ", far closer than …".
    private boolean isMeasure(int i) {
        boolean time = s.tag(i) == Tag.NUM && (s.is(i + 2, "before") || s.is(i + 2, "after"));
        return time || (s.is(i, "far") && s.is(i + 2, "than"));
    }

    /// Whether a pause closes a time between commas: "she had received*, on Sunday,* a photograph".
    private boolean closesAdjunct(int i) {
        int open = i - 1;
        while (open > 0 && open > i - 5 && !s.isPause(open)) {
            open--;
        }
        return s.isPause(open) && open + 1 < i && adjuncts.all(open + 1) == i;
    }

    private boolean endsAtPause(int i, VerbGroup cue) {
        if (s.is(i + 1, "according") || (s.is(i + 1, "but") && opensSentence(i + 2))) {
            return true;
        }
        int next = reading.isAnd(i + 1) ? i + 2 : i + 1;
        VerbGroup group = reading.groupAt(next);
        if (group != null && group.cue() != null && !group.passive()) {
            boolean says = group.takes(Frame.CLAUSE);
            if (group.shape() == Shape.GERUND && next == i + 1) {
                return says || group.takes(Frame.THING);
            }
            return reading.isAnd(i + 1) && group.isFinite() && cue.isFinite() && sameTense(group, cue);
        }
        return saysSomeoneElse(next);
    }

    /// Whether a subject and a verb of saying begin here, as in ", and he added that".
    private boolean saysSomeoneElse(int i) {
        int end = phrases.isRelative(i) ? i : phrases.endWithAttachments(i);
        VerbGroup group = end > i ? reading.groupAt(end) : null;
        return group != null && group.isFinite() && group.takes(Frame.QUOTATION) && !group.passive();
    }

    private boolean opensSentence(int i) {
        int end = phrases.endWithAttachments(i);
        return end > i && reading.groupAt(end) != null;
    }

    private boolean endsAtAnd(int i, VerbGroup cue) {
        VerbGroup group = reading.groupAt(i + 1);
        if (group == null || group.cue() == null) {
            return false;
        }
        return group.shape() == cue.shape() && !group.passive() && sameTense(group, cue);
    }

    private boolean sameTense(VerbGroup one, VerbGroup other) {
        return s.at(one.first()).lower().endsWith("s")
                == s.at(other.first()).lower().endsWith("s");
    }

    /// The end of a thing: a noun phrase with all that hangs on it, up to a pause, a conjunction, or an adjunct.
    int ofThing(int from) {
        return ofThing(from, null);
    }

    int ofThing(int from, @Nullable VerbGroup cue) {
        int past = Math.max(from + 1, phrases.end(from));
        for (int i = past; i < s.size(); i++) {
            if (s.is(i, ";")
                    || s.is(i, ":")
                    || s.tag(i) == Tag.SPEECH
                    || adjuncts.time(i) > i
                    || adjuncts.isOccasion(i)) {
                return i;
            }
            if (s.isPause(i) && !goesOn(i)) {
                return i;
            }
            VerbGroup next = reading.groupAt(i + 1);
            if (reading.isAnd(i)
                    && ((next != null && next.isFinite() == (cue == null || cue.isFinite())) || opensSentence(i + 1))) {
                return i;
            }
            if (s.tag(i) == Tag.SCONJ && isSubordinator(i)) {
                return i;
            }
        }
        return s.size();
    }

    /// Whether a list goes on after a comma: "A, B and C".
    private boolean goesOn(int i) {
        if (!s.is(i, ",")) {
            return false;
        }
        int next = reading.isAnd(i + 1) ? i + 2 : i + 1;
        int end = phrases.endWithAttachments(next);
        return end > next
                && (reading.isAnd(end) || reading.isAnd(i + 1) || (s.is(end, ",") && reading.isAnd(end + 1)))
                && reading.groupAt(end) == null;
    }

    private boolean isSubordinator(int i) {
        return switch (s.at(i).lower()) {
            case "while", "after", "before", "when", "since", "though", "although", "if", "until", "as" ->
                !(s.is(i, "as") && (s.tag(i + 1) == Tag.DET || s.tag(i + 1) == Tag.ADJ));
            default -> false;
        };
    }
}
