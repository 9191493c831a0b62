package newsdesk.answer;

import java.util.List;
import java.util.Set;

/// Where a sentence repeats its source word for word, it has struck out, put in and exchanged none of the small words
/// that turn a sentence: "not", "may", "will".
final class StrikeRung implements Rung {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "hardly");

    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "will", "would", "shall", "should", "must");

    /// What reported speech makes of each other.
    private static final List<Set<String>> SHIFTS = List.of(
            Set.of("will", "would"),
            Set.of("shall", "should"),
            Set.of("may", "might", "could"),
            Set.of("can", "could"));

    @Override
    public boolean holds(Comparison comparison) {
        boolean deniesAsOften = Denials.count(comparison.draft()) == Denials.count(comparison.cited());
        boolean same =
                !hasMore(comparison.draft(), comparison.cited()) && !hasMore(comparison.cited(), comparison.draft());
        return (deniesAsOften || same) && !hasOther(comparison.draft(), comparison.cited());
    }

    /// Whether a text has a "not" between two words that stand beside each other in another.
    private static boolean hasMore(Wording text, Wording other) {
        for (int i = 1; i < text.size(); i++) {
            if (!text.is(i, NOT)) {
                continue;
            }
            String before = text.at(i - 1).lower();
            String behind = lower(text, i + 1, i - 1);
            boolean standsSo = false;
            boolean standsOtherwise = false;
            for (int k = 0; k < other.size(); k++) {
                if (other.at(k).is(before)) {
                    standsOtherwise |= lower(other, k + 1, k).equals(behind);
                    standsSo |= other.is(k + 1, NOT) && lower(other, k + 2, k).equals(behind);
                }
            }
            if (standsOtherwise && !standsSo) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOther(Wording draft, Wording cited) {
        for (int i = 1; i < draft.size(); i++) {
            if (!draft.is(i, MODALS)) {
                continue;
            }
            String modal = draft.at(i).lower();
            String before = draft.at(i - 1).lower();
            String behind = lower(draft, i + 1, i);
            boolean same = false;
            boolean exchanged = false;
            for (int k = 1; k < cited.size(); k++) {
                boolean place =
                        cited.at(k - 1).is(before) && lower(cited, k + 1, k).equals(behind) && cited.is(k, MODALS);
                String there = cited.at(k).lower();
                boolean shifted = SHIFTS.stream().anyMatch(shift -> shift.contains(modal) && shift.contains(there));
                same |= place && (there.equals(modal) || shifted);
                exchanged |= place && !there.equals(modal) && !shifted;
            }
            if (exchanged && !same) {
                return true;
            }
        }
        return false;
    }

    /// The word at a place in small letters; empty where another sentence than that of the word beside it begins.
    private static String lower(Wording wording, int place, int beside) {
        boolean within = place < wording.size()
                && wording.at(place).sentence() == wording.at(beside).sentence();
        return within ? wording.at(place).lower() : "";
    }
}
