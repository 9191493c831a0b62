package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Span;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence hands to a source in passing: "according to the poll", "by her own account".
final class Sources {

    private static final Set<String> ACCOUNTS = Set.of("account", "admission", "reckoning", "count", "telling");

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Fronts fronts;

    Sources(Reading reading, Fronts fronts) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.fronts = fronts;
    }

    /// The reports of a sentence, by where they stand.
    List<Report> reports() {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Report report = null;
            if (s.is(i, "according") && s.is(i + 1, "to")) {
                int end = endOfSource(i + 2);
                report = end > i + 2 ? report(i, end, new Span(i, i + 2), new Span(i + 2, end)) : null;
            } else if (s.is(i, "by") && phrases.isPossessive(i + 1) && s.is(i + 2, "own")) {
                boolean account = ACCOUNTS.contains(s.at(i + 3).lower());
                report = account ? report(i, i + 4, new Span(i, i + 4), new Span(i + 1, i + 2)) : null;
            }
            if (report != null) {
                found.add(report);
            }
        }
        return found;
    }

    private @Nullable Report report(int from, int end, Span cue, Span speaker) {
        List<Span> contents = contents(s.isPause(from - 1) ? from - 1 : from, end);
        return contents.isEmpty() ? null : new Report(cue, speaker, contents);
    }

    /// What stands before the source, behind it, or on both sides of it.
    private List<Span> contents(int front, int end) {
        boolean goesOn = s.is(end, ",") && end + 2 < s.size();
        Span rest = goesOn ? new Span(end + 1, reading.lastWord(end + 1, s.size())) : null;
        if (front <= 1) {
            return rest == null ? List.of() : List.of(rest);
        }
        if (rest != null && reading.isAnd(front - 1) && reading.startsFinite(end + 1)) {
            return List.of(rest);
        }
        Span before = fronts.before(front, false);
        boolean inserted = rest != null && s.isPause(front);
        if (inserted && reading.startsFinite(end + 1)) {
            return before == null ? List.of(rest) : List.of(before, rest);
        }
        if (inserted && before != null && isUnfinished(before)) {
            return List.of(before, rest);
        }
        if (before != null) {
            return List.of(before);
        }
        return rest == null ? List.of() : List.of(rest);
    }

    /// Whether a clause breaks off behind its verb: "*There was*, according to the council, no discussion".
    private boolean isUnfinished(Span clause) {
        int last = clause.end() - 1;
        return s.tag(last) == Tag.AUX || (s.tag(last) == Tag.VERB && clause.length() <= 3);
    }

    /// The end of a source: at the next comma, or past what is said of him ("its spokesman, Maj. Kaul,", "E. Sonnevald,
    /// the former minister, who writes a column,").
    private int endOfSource(int from) {
        int end = nextStop(from);
        while (s.is(end, ",") && isAboutSource(end)) {
            end = nextStop(end + 1);
        }
        return end;
    }

    private boolean isAboutSource(int comma) {
        int close = nextStop(comma + 1);
        if (!s.is(close, ",")) {
            return false;
        }
        if (s.is(comma + 1, "who")) {
            return true;
        }
        boolean named = s.tag(comma - 1) == Tag.PROPN && s.tag(comma + 1) == Tag.DET;
        boolean called = Names.isRole(s.at(comma - 1)) && s.tag(comma + 1) == Tag.PROPN;
        return (named || called) && phrases.endWithAttachments(comma + 1) == close;
    }

    private int nextStop(int from) {
        int end = from;
        while (end < s.size() && !s.is(end, ",") && !s.is(end, ".") && !s.is(end, ";")) {
            end++;
        }
        return end;
    }
}
