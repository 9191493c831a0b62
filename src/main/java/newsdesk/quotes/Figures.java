package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Span;

/// Finds the figures that somebody gives: "the panel puts *the number of dead at 27*".
final class Figures {

    private static final Set<String> VERBS = Set.of("put", "puts", "gave", "gives", "give", "given");

    /// How many words the thing that is counted takes at most.
    private static final int LONGEST_THING = 15;

    private final Reading reading;
    private final Sentence s;
    private final NounPhrases phrases;

    Figures(Reading reading) {
        this.reading = reading;
        this.s = reading.sentence();
        this.phrases = reading.phrases();
    }

    /// The figures of a sentence, by where they stand.
    List<Report> reports() {
        List<Report> found = new ArrayList<>();
        for (VerbGroup group : reading.groups()) {
            boolean gives = VERBS.contains(s.at(group.main()).lower()) && !group.passive() && group.isFinite();
            int figure = gives && group.subject() != null ? figure(group) : -1;
            if (figure >= 0) {
                Span content = new Span(group.last(), phrases.endWithAttachments(figure));
                found.add(new Report(new Span(group.first(), group.last()), group.subject(), List.of(content)));
            }
        }
        return found;
    }

    /// The place of the number behind "at" or "as" that a verb gives, or -1.
    private int figure(VerbGroup group) {
        if (!phrases.begins(group.last())) {
            return -1;
        }
        for (int i = group.last() + 1; i < group.last() + LONGEST_THING && !s.is(i, ";"); i++) {
            if ((s.is(i, "at") || s.is(i, "as")) && s.tag(i + 1) == Tag.NUM) {
                return i + 1;
            }
        }
        return -1;
    }
}
