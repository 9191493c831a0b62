package newsdesk.quotes;

/// Finds where a speaker ends who stands behind his verb: "said *Rick Wilson, a Republican consultant*, on Monday".
final class Inversion {

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;

    Inversion(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.adjuncts = reading.adjuncts();
    }

    /// The end of a speaker behind his verb, with what is said about him: "said Rick Wilson, a consultant".
    int end(int from) {
        int end = endOfName(from);
        while (s.is(end, ",")) {
            Tag next = s.tag(end + 1);
            boolean apposition = next == Tag.DET
                    || next == Tag.NOUN
                    || next == Tag.ADJ
                    || s.is(end + 1, "who")
                    || next == Tag.PROPN
                    || next == Tag.NUM;
            if (!apposition || adjuncts.time(end + 1) > end + 1) {
                return end;
            }
            int i = end + 1;
            while (i < s.size() && !s.is(i, ",") && !s.is(i, ".") && s.tag(i) != Tag.SPEECH) {
                i++;
            }
            end = i;
        }
        return end;
    }

    /// Up to a pause, a time, an occasion, or the next verb; a relative clause is taken in.
    private int endOfName(int from) {
        int i = from;
        while (i < s.size() && !s.isPause(i) && s.tag(i) != Tag.SPEECH && s.tag(i) != Tag.PUNCT) {
            boolean adjunct = i > from && (adjuncts.time(i) > i || adjuncts.isOccasion(i));
            if (s.is(i, "who")) {
                while (i < s.size() && !s.isPause(i) && s.tag(i) != Tag.SPEECH && s.tag(i) != Tag.PUNCT) {
                    i++;
                }
                return i;
            }
            if (adjunct
                    || s.tag(i) == Tag.SCONJ
                    || reading.startsGroup(i)
                    || (s.tag(i) == Tag.CCONJ && !phrases.begins(i + 1))) {
                break;
            }
            i++;
        }
        while (i > from && (s.tag(i - 1) == Tag.ADP || s.tag(i - 1) == Tag.ADV || s.tag(i - 1) == Tag.CCONJ)) {
            i--;
        }
        return i;
    }
}
