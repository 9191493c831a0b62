package newsdesk.quotes;

import newsdesk.corpus.Span;
import newsdesk.quotes.VerbGroup.Shape;
import org.jspecify.annotations.Nullable;

/// Finds what follows a cue: the words, the clause or the thing that it hands to somebody.
final class Contents {

    /// How many words may stand between a verb of saying and its "that".
    private static final int LONGEST_DETOUR = 12;

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final Edges edges;

    Contents(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.adjuncts = reading.adjuncts();
        this.edges = new Edges(reading);
    }

    /// What follows a cue, or null where nothing of its kind does.
    @Nullable
    Span after(VerbGroup group) {
        int place = group.last();
        Span found = at(place, group, false);
        if (found == null && group.takes(Frame.PERSON) && phrases.begins(place)) {
            found = afterPerson(place, group);
        }
        if (found == null && group.takes(Frame.THING)) {
            found = at(place, group, true);
        }
        if (found == null) {
            int adjunct = adjuncts.all(place);
            if (adjunct > place) {
                found = at(adjunct, group, group.takes(Frame.THING));
            }
        }
        if (found == null && group.takes(Frame.QUOTATION)) {
            found = afterDetour(place, group);
        }
        if (found == null && group.takes(Frame.CLAUSE) && group.takes(Frame.QUOTATION)) {
            found = afterThat(place, group);
        }
        return found;
    }

    /// "Said *about a third* of them were ill".
    private boolean isEstimate(int i) {
        boolean vague =
                s.is(i, "about") || s.is(i, "around") || s.is(i, "nearly") || s.is(i, "almost") || s.is(i, "only");
        Tag next = s.tag(i + 1);
        boolean amount = next == Tag.NUM || (s.is(i + 1, "a") && s.tag(i + 2) != Tag.ADJ) || s.is(i + 2, "third");
        return vague && amount && opensClause(i + 1);
    }

    /// Whether a cue with a subject before it takes nothing but words: what follows it need not be verified.
    private static boolean onlyClauses(VerbGroup group) {
        return group.takes(Frame.QUOTATION)
                && !group.takes(Frame.THING)
                && !group.takes(Frame.PERSON)
                && group.subject() != null;
    }

    /// What follows the speaker of a passive: "were warned by the ministry *to treat it as print*".
    @Nullable
    Span afterSpeaker(int end, VerbGroup group) {
        int place = end;
        if (s.is(end, ",") && phrases.begins(end + 1)) {
            int close = phrases.endWithAttachments(end + 1);
            place = s.is(close, ",") ? close + 1 : end;
        }
        Span found = at(adjuncts.all(place), group, false);
        return found != null && (isWords(found) || isInfinitive(found.start())) ? found : null;
    }

    private @Nullable Span afterPerson(int place, VerbGroup group) {
        int end = phrases.endWithAttachments(place);
        for (int person = phrases.end(place); person <= end && person > place; person++) {
            Span found = at(adjuncts.all(person), group, false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Past a phrase of any kind to words in quote marks, or to "that".
    private @Nullable Span afterDetour(int place, VerbGroup group) {
        int i = place;
        for (int step = 0; step < 5; step++) {
            if (s.tag(i) == Tag.ADP || s.is(i, "to")) {
                i = Math.max(i + 1, phrases.endWithAttachments(i + 1));
            } else if (phrases.begins(i) && step > 0) {
                i = Math.max(i + 1, phrases.endWithAttachments(i));
            } else {
                i = adjuncts.all(i);
            }
            if (s.tag(i) == Tag.SPEECH
                    || s.is(i, "that")
                    || s.is(i, ":")
                    || (s.is(i, ",") && s.tag(i + 1) == Tag.SPEECH)) {
                return at(i, group, false);
            }
        }
        return null;
    }

    /// Past anything but a pause and another cue to "that".
    private @Nullable Span afterThat(int place, VerbGroup group) {
        for (int i = place; i < place + LONGEST_DETOUR && !s.isPause(i); i++) {
            VerbGroup other = reading.groupAt(i);
            if (other != null && other.takes(Frame.QUOTATION)) {
                return null;
            }
            if (s.is(i, "that") && s.tag(i) == Tag.SCONJ) {
                return at(i, group, false);
            }
        }
        return null;
    }

    private @Nullable Span at(int place, VerbGroup group, boolean thing) {
        int i = place;
        if (adjuncts.time(i) > i) {
            return null;
        }
        if (group.takes(Frame.QUOTATION)) {
            int speech = s.is(i, ",") || s.is(i, ":") || s.isDash(i) ? i + 1 : i;
            if (s.tag(speech) == Tag.SPEECH) {
                return new Span(speech, endOfSpeech(speech));
            }
            if (s.is(i, ":") && s.tag(i + 1) != Tag.EDGE) {
                return new Span(i + 1, reading.lastWord(i + 1, s.size()));
            }
        }
        boolean clause = group.takes(Frame.CLAUSE);
        if (clause
                && s.is(i, "that")
                && s.tag(i + 1) != Tag.EDGE
                && !s.isPause(i + 1)
                && !reading.startsFinite(i + 1)) {
            return clause(i, group);
        }
        if ((clause || thing) && Adjuncts.isQuestionWord(s.at(i).lower())) {
            return clause(i, group);
        }
        if (group.takes(Frame.DEED) && (isInfinitive(i) || isBareDeed(i))) {
            return clause(i, group);
        }
        if (clause && isEstimate(i) && group.subject() != null) {
            return clause(i, group);
        }
        if (clause
                && (opensClause(i)
                        || (onlyClauses(group) && phrases.begins(i) && !s.isPause(i + 1) && i + 3 < s.size()))) {
            return clause(i, group);
        }
        boolean gerund = s.at(i).lower().endsWith("ing") && s.tag(i) == Tag.VERB;
        if (thing && (phrases.begins(i) || gerund || s.is(i, "not"))) {
            return gerund ? clause(i, group) : thing(i, group);
        }
        return null;
    }

    /// Whether a content is speech or a clause, and not a mere thing.
    boolean isWords(Span content) {
        int first = content.start();
        return s.tag(first) == Tag.SPEECH
                || s.is(first, "that")
                || Adjuncts.isQuestionWord(s.at(first).lower())
                || opensClause(first);
    }

    private int endOfSpeech(int from) {
        int end = from + 1;
        while (s.tag(end) == Tag.SPEECH) {
            end++;
        }
        return end;
    }

    private boolean isInfinitive(int i) {
        int to = s.is(i, "not") ? i + 1 : i;
        VerbGroup deed = reading.groupAt(to);
        return deed != null && deed.shape() == Shape.INFINITIVE;
    }

    /// "To" and a verb that was taken for a noun: "declined *to comment*".
    private boolean isBareDeed(int i) {
        Tag after = s.tag(i + 1);
        return s.is(i, "to") && (after == Tag.NOUN || after == Tag.ADJ || after == Tag.ADV);
    }

    /// Whether a subject and its verb begin here.
    private boolean opensClause(int from) {
        int i = from;
        if (s.is(i, "there") || s.is(i, "it")) {
            return reading.startsFinite(i + 1);
        }
        if (!phrases.begins(i) && !phrases.isParticiple(i)) {
            return false;
        }
        for (int end = phrases.end(i); end > i; ) {
            int past = s.tag(end) == Tag.ADV ? end + 1 : end;
            if (reading.startsFinite(end) || reading.startsFinite(past)) {
                return true;
            }
            int next = s.tag(end) == Tag.ADP || s.is(end, "and") || (s.isPause(end) && phrases.begins(end + 1))
                    ? phrases.end(end + 1)
                    : end;
            if (next <= end) {
                return false;
            }
            i = end;
            end = next;
        }
        return false;
    }

    /// A clause that begins at a place, up to where the reporter's own words begin again.
    Span clause(int from, VerbGroup cue) {
        return new Span(from, reading.lastWord(from, edges.ofClause(from, cue)));
    }

    /// The clause or the infinitive that begins at a place and that a noun hands over.
    Span words(int from) {
        return new Span(from, reading.lastWord(from, edges.ofThing(from)));
    }

    /// The thing that begins at a place, or null where none does.
    @Nullable
    Span object(int from) {
        return phrases.begins(from) ? words(from) : null;
    }

    private Span thing(int from, VerbGroup cue) {
        return new Span(from, reading.lastWord(from, edges.ofThing(from, cue)));
    }
}
