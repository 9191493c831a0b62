package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import newsdesk.corpus.Span;
import newsdesk.quotes.VerbGroup.Shape;
import org.jspecify.annotations.Nullable;

/// Finds what a sentence hands to whom.
final class Reports {

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final Contents contents;
    private final List<Report> found = new ArrayList<>();
    private final Fronts fronts;

    private Reports(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
        this.adjuncts = reading.adjuncts();
        this.contents = new Contents(reading);
        this.fronts = new Fronts(reading, found);
    }

    /// The reports of a sentence, by where their cues stand.
    static List<Report> in(Sentence sentence, Cues cues) {
        Reports reports = new Reports(new Reading(sentence, cues));
        for (VerbGroup group : reports.reading.groups()) {
            if (group.cue() != null) {
                reports.read(group);
            }
        }
        reports.found.addAll(new Sources(reports.reading, reports.fronts).reports());
        reports.found.addAll(new Figures(reports.reading).reports());
        reports.found.addAll(new NounReports(sentence, reports.phrases, reports.contents).reports());
        reports.found.removeIf(reports::isEmbedded);
        return reports.found;
    }

    private void read(VerbGroup group) {
        if (group.passive() || group.shape() == Shape.PARTICIPLE) {
            passive(group);
            return;
        }
        if (group.takes(Frame.CLAUSE) && group.isFinite() && (asReported(group) || aroundCue(group))) {
            return;
        }
        if (group.takes(Frame.QUOTATION) && fronts.read(group)) {
            return;
        }
        Span content = contents.after(group);
        if (content != null && isInscription(group)) {
            return;
        }
        if (group.shape() == Shape.INFINITIVE && !group.takes(Frame.QUOTATION)) {
            return;
        }
        if (content != null && (group.subject() != null || s.tag(content.start()) == Tag.SPEECH)) {
            Span object = relativeObject(group);
            add(group, group.subject(), object == null ? List.of(content) : List.of(object, content));
            andThat(group, content);
        }
    }

    /// "He said the ferry had strayed, far from its course, *and that it had not answered*".
    private void andThat(VerbGroup group, Span content) {
        int end = content.end();
        boolean cut = group.takes(Frame.CLAUSE) && s.isPause(end) && !reading.isAnd(end + 1);
        for (int i = end + 1; cut && i + 2 < s.size(); i++) {
            if (s.is(i, "and") && s.is(i + 1, "that") && s.tag(i + 1) == Tag.SCONJ) {
                add(group, group.subject(), List.of(contents.clause(i + 1, group)));
                return;
            }
        }
    }

    /// "A shirt that read": nobody speaks.
    private boolean isInscription(VerbGroup group) {
        Span subject = group.subject();
        return subject != null
                && group.cue() != null
                && group.cue().name().equals("read")
                && phrases.isRelative(subject.start());
    }

    /// "What" or "which" before the speaker, when it stands for what he speaks of: "*what* he called a mistake".
    private @Nullable Span relativeObject(VerbGroup group) {
        Span subject = group.subject();
        if (subject == null || subject.start() == 0 || !group.takes(Frame.THING)) {
            return null;
        }
        int place = subject.start() - 1;
        boolean object = s.is(place, "what") || s.is(place, "whom") || s.is(place, "which") || s.is(place, "who");
        return object && subject.end() <= group.first() ? new Span(place, place + 1) : null;
    }

    /// "Which he said would fail": the reported clause has lost its subject to a word before the speaker.
    private boolean aroundCue(VerbGroup group) {
        Span subject = group.subject();
        if (subject == null || !reading.startsFinite(group.last()) || subject.end() > group.first()) {
            return false;
        }
        List<Span> parts = new ArrayList<>();
        int place = subject.start() - 1;
        if (s.is(place, "what") || s.is(place, "which") || s.is(place, "who") || s.is(place, "that")) {
            parts.add(new Span(place, place + 1));
        }
        parts.add(contents.clause(group.last(), group));
        add(group, subject, parts);
        return true;
    }

    /// "As the Times reported, …" and "…, as the Times reported".
    private boolean asReported(VerbGroup group) {
        Span subject = group.subject();
        if (subject == null || subject.start() == 0 || !s.is(subject.start() - 1, "as")) {
            return false;
        }
        int as = subject.start() - 1;
        int after = adjuncts.all(group.last());
        boolean opens = as == 0 || s.tag(as - 1) == Tag.CCONJ;
        if (opens && s.is(after, ",") && after + 1 < s.size()) {
            add(group, subject, List.of(contents.clause(after + 1, group)));
            return true;
        }
        boolean closes = s.isPause(after) || s.tag(after) == Tag.EDGE || s.is(after, ".") || s.is(after, "?");
        Span front = s.is(as - 1, ",") && closes ? fronts.before(as - 1, false) : null;
        if (front != null) {
            add(group, subject, List.of(front));
        }
        return front != null;
    }

    /// Whether a report stands in what another one hands over, and is no saying of its own: "he said the bill *would
    /// ban guns*".
    private boolean isEmbedded(Report report) {
        int cue = report.cue().start();
        boolean within = false;
        for (Report other : found) {
            for (Span part : other.contents()) {
                within |= !other.equals(report) && part.start() <= cue && cue < part.end();
            }
        }
        if (!within) {
            return false;
        }
        VerbGroup group = reading.groupAt(cue);
        return group == null
                || !group.isFinite()
                || !group.takes(Frame.QUOTATION)
                || !contents.isWords(report.contents().getFirst());
    }

    private void add(VerbGroup group, @Nullable Span speaker, List<Span> parts) {
        found.add(new Report(new Span(group.first(), group.last()), speaker, parts));
    }

    /// "…, as noted by the president": what stands before is what he says.
    private boolean asReportedBy(VerbGroup group) {
        int close = group.first() - 2;
        Span front = s.is(group.last(), "by") && s.is(close, ",") ? fronts.wholeBefore(close) : null;
        if (front != null && phrases.begins(group.last() + 1)) {
            int end = phrases.endWithAttachments(group.last() + 1);
            add(group, new Span(group.last() + 1, Math.max(group.last() + 2, end)), List.of(front));
        }
        return front != null;
    }

    /// "The plan was denounced by the chairman": the speaker follows, the content is the subject.
    private void passive(VerbGroup group) {
        if (group.takes(Frame.CLAUSE) && s.is(group.first() - 1, "as") && asReportedBy(group)) {
            return;
        }
        if (s.is(group.last(), "by") && phrases.begins(group.last() + 1)) {
            int end = phrases.endWithAttachments(group.last() + 1);
            int before = group.first() - 1;
            Span content = group.subject();
            if (content == null && group.shape() == Shape.PARTICIPLE && phrases.ends(before)) {
                content = new Span(phrases.firstWithAttachments(phrases.first(before)), before + 1);
            }
            Span told = group.takes(Frame.PERSON) ? contents.afterSpeaker(end, group) : null;
            if (told != null) {
                add(group, new Span(group.last() + 1, end), List.of(told));
            } else if (content != null && !group.takes(Frame.DEED)) {
                add(group, new Span(group.last() + 1, end), List.of(content));
            }
        } else if (group.passive() && group.isFinite() && s.is(group.last(), "that")) {
            passiveWithoutSpeaker(group);
        }
    }

    /// "He was told that …", "it is said that …": somebody says so, and the sentence does not say who.
    private void passiveWithoutSpeaker(VerbGroup group) {
        Span content = group.takes(Frame.QUOTATION) ? contents.after(group) : null;
        if (content != null) {
            add(group, null, List.of(content));
        }
    }
}
