package newsdesk.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sentence with its verb groups and whose deeds they are, and questions about its places.
final class Reading {

    private final Sentence s;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;
    private final List<VerbGroup> groups;
    private final Map<Integer, VerbGroup> byPlace = new HashMap<>();

    Reading(Sentence sentence, Cues cues) {
        this.s = sentence;
        this.phrases = new NounPhrases(sentence);
        this.adjuncts = new Adjuncts(sentence, phrases);
        this.groups = Subjects.of(VerbGroups.in(sentence, cues), sentence, phrases);
        groups.forEach(group -> byPlace.putIfAbsent(group.first(), group));
    }

    Sentence sentence() {
        return s;
    }

    NounPhrases phrases() {
        return phrases;
    }

    Adjuncts adjuncts() {
        return adjuncts;
    }

    List<VerbGroup> groups() {
        return groups;
    }

    /// The verb group that begins at a place, or null.
    @Nullable
    VerbGroup groupAt(int place) {
        return byPlace.get(place);
    }

    boolean startsGroup(int place) {
        return byPlace.containsKey(place);
    }

    boolean startsFinite(int place) {
        VerbGroup group = byPlace.get(place);
        return group != null && group.isFinite();
    }

    boolean isAnd(int place) {
        return s.is(place, "and") || s.is(place, "but") || s.is(place, "or");
    }

    /// Whether a pause stands within a stretch of words.
    boolean hasPause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isPause(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether speech stands at a place or behind it.
    boolean hasSpeech(int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.tag(i) == Tag.SPEECH) {
                return true;
            }
        }
        return false;
    }

    /// The place after the last word before `end` that is no punctuation; at least one word remains.
    int lastWord(int from, int end) {
        int last = end;
        while (last > from + 1 && s.tag(last - 1) == Tag.PUNCT) {
            last--;
        }
        return last;
    }
}
