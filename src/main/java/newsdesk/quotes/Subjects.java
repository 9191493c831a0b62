package newsdesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsdesk.corpus.Span;
import newsdesk.quotes.VerbGroup.Shape;
import org.jspecify.annotations.Nullable;

/// Finds whose deed each verb of a sentence is.
final class Subjects {

    /// How far back an insertion between commas is followed ("Smith, who …, said"), in words.
    private static final int LONGEST_INSERTION = 40;

    private static final Set<String> INSERTS = Set.of("who", "which", "whose", "where", "whom");

    private final Sentence s;
    private final NounPhrases phrases;
    private final List<VerbGroup> known = new ArrayList<>();

    private Subjects(Sentence sentence, NounPhrases phrases) {
        this.s = sentence;
        this.phrases = phrases;
    }

    /// The groups with their subjects, where the sentence names them in front of the verb.
    static List<VerbGroup> of(List<VerbGroup> groups, Sentence sentence, NounPhrases phrases) {
        Subjects subjects = new Subjects(sentence, phrases);
        for (VerbGroup group : groups) {
            subjects.known.add(group.of(subjects.subject(group)));
        }
        subjects.lendBackwards();
        return subjects.known;
    }

    /// "Citing the poll, Trump said": the subject of the first verb follows.
    private void lendBackwards() {
        for (int k = 0; k < known.size(); k++) {
            VerbGroup group = known.get(k);
            boolean opens =
                    group.first() == 0 || s.tag(group.first() - 1) == Tag.SCONJ || s.tag(group.first() - 1) == Tag.ADP;
            if (group.subject() == null && group.shape() == Shape.GERUND && opens) {
                for (int j = k + 1; j < known.size(); j++) {
                    if (known.get(j).isFinite() && known.get(j).subject() != null) {
                        known.set(k, group.of(known.get(j).subject()));
                        break;
                    }
                }
            }
        }
    }

    private @Nullable Span subject(VerbGroup group) {
        int before = group.first() - 1;
        while (s.tag(before) == Tag.ADV && before > 0 && !s.is(before, "so")) {
            before--;
        }
        return switch (group.shape()) {
            case INFINITIVE -> ofInfinitive(before);
            case GERUND -> ofGerund(before);
            case FINITE, PARTICIPLE -> ofFinite(before, group);
        };
    }

    private @Nullable Span ofInfinitive(int before) {
        if (phrases.ends(before)) {
            int first = phrases.first(before);
            if (s.is(first - 1, "for")) {
                return new Span(first, before + 1);
            }
        }
        return lastKnown(false);
    }

    private @Nullable Span ofGerund(int before) {
        if (isTimeSpent(before)) {
            return lastKnown(true);
        }
        if (s.at(before).isNominal() && !NounPhrases.isDay(s.at(before))) {
            int first = phrases.first(before);
            boolean setting =
                    s.tag(first - 1) == Tag.ADP || s.tag(first - 1) == Tag.VERB || s.tag(first - 1) == Tag.AUX;
            if (!setting || lastKnown(true) == null) {
                return new Span(phrases.firstWithAttachments(first), before + 1);
            }
            Span host = lastKnown(true);
            return s.tag(first - 1) == Tag.ADP && host != null ? host : new Span(first, before + 1);
        }
        return before < 0 ? null : lastKnown(true);
    }

    /// "Spent an hour explaining that": the hour explains nothing.
    private boolean isTimeSpent(int before) {
        int verb = s.at(before).isNominal() ? phrases.first(before) - 1 : -1;
        return s.is(verb, "spent") || s.is(verb, "spend") || s.is(verb, "spends") || s.is(verb, "spending");
    }

    private @Nullable Span ofFinite(int before, VerbGroup group) {
        if (s.is(before, "and") || s.is(before, "but") || s.is(before, "or") || s.is(before, "then")) {
            return lastKnown(true);
        }
        if (s.isPause(before)) {
            Span inserted = overInsertion(before);
            if (inserted != null) {
                return inserted;
            }
            boolean inverts = group.takes(Frame.QUOTATION) && phrases.begins(group.last());
            return inverts || !s.is(before, ",") ? null : lastKnown(true);
        }
        if (phrases.isRelative(before) || s.is(before, "who")) {
            return new Span(before, before + 1);
        }
        if (!phrases.ends(before)) {
            return null;
        }
        int first = NounPhrases.isDay(s.at(before)) ? before : phrases.first(before);
        if (NounPhrases.isDay(s.at(before)) && phrases.ends(before - 1)) {
            return new Span(phrases.firstWithAttachments(phrases.first(before - 1)), before);
        }
        return new Span(phrases.firstWithAttachments(first), before + 1);
    }

    /// The phrase before an insertion between commas that ends at `close`.
    private @Nullable Span overInsertion(int close) {
        boolean verb = false;
        for (int i = close - 1; i > 0 && i > close - LONGEST_INSERTION; i--) {
            if (s.tag(i) == Tag.SPEECH) {
                return null;
            }
            if (!s.isPause(i) || !phrases.ends(i - 1)) {
                verb |= isFiniteVerb(i);
                continue;
            }
            int opener = i + 1;
            boolean relative = INSERTS.contains(s.at(opener).lower())
                    || (s.tag(opener) == Tag.ADP
                            && INSERTS.contains(s.at(opener + 1).lower()));
            boolean apposition = phrases.begins(opener) && (s.tag(opener) != Tag.PRON || phrases.isPossessive(opener));
            boolean setting = s.tag(opener) == Tag.ADP
                    || s.tag(opener) == Tag.ADV
                    || s.tag(opener) == Tag.SCONJ
                    || phrases.isParticiple(opener);
            if (relative || (!verb && (apposition || setting))) {
                int first = phrases.firstWithAttachments(phrases.first(i - 1));
                return setting && !relative ? new Span(first, i) : new Span(first, close);
            }
        }
        return null;
    }

    private boolean isFiniteVerb(int i) {
        return s.tag(i) == Tag.AUX || (s.tag(i) == Tag.VERB && !phrases.isParticiple(i));
    }

    /// The subject of the last finite verb that does not belong to a reported clause, else of the last verb at all.
    private @Nullable Span lastKnown(boolean finite) {
        @Nullable Span fallback = null;
        for (int k = known.size() - 1; k >= 0; k--) {
            VerbGroup group = known.get(k);
            if (group.subject() == null || (finite && !group.isFinite())) {
                continue;
            }
            if (!finite || !isReported(k)) {
                return group.subject();
            }
            fallback = fallback == null ? group.subject() : fallback;
        }
        return fallback;
    }

    /// Whether a verb stands in what an earlier one reports: "he said *Trump lied* and added".
    private boolean isReported(int place) {
        VerbGroup group = known.get(place);
        for (int k = place - 1; k >= 0; k--) {
            VerbGroup earlier = known.get(k);
            if (hasPause(earlier.last(), group.first())) {
                return isRelativeSubject(group);
            }
            if (earlier.takes(Frame.CLAUSE) && earlier.isFinite() && earlier.subject() != null) {
                return true;
            }
        }
        return isRelativeSubject(group);
    }

    private boolean isRelativeSubject(VerbGroup group) {
        Span subject = group.subject();
        return subject != null && INSERTS.contains(s.at(subject.start()).lower());
    }

    private boolean hasPause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isPause(i)) {
                return true;
            }
        }
        return false;
    }
}
