package newsdesk.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Words that are claimed, laid word for word beside the part of what was said that is nearest to them.
///
/// @param kept    how many words both have, in the same order
/// @param leftOut how many words of that part the claim leaves out
/// @param putIn   how many words of the claim are not in it
/// @param changes the difference, in the order of the words
record Comparison(int kept, int leftOut, int putIn, List<Change> changes) {

    private enum Step {
        KEEP,
        LEAVE_OUT,
        PUT_IN
    }

    Comparison {
        changes = List.copyOf(changes);
    }

    boolean isExact() {
        return leftOut == 0 && putIn == 0;
    }

    /// How much of the words of either both have, from 0 to 1.
    double likeness() {
        return (double) kept / (kept + Math.max(leftOut, putIn));
    }

    /// The fewest steps from what was said to what is claimed, where words before and after the nearest part of what
    /// was said cost nothing.
    static Comparison of(SpokenWords claimed, SpokenWords said) {
        int[][] cost = costs(claimed, said);
        int end = said.size();
        for (int j = said.size(); j >= 0; j--) {
            end = cost[claimed.size()][j] < cost[claimed.size()][end] ? j : end;
        }
        List<Step> steps = new ArrayList<>();
        int i = claimed.size();
        int j = end;
        while (i > 0) {
            boolean same =
                    j > 0 && claimed.folded().get(i - 1).equals(said.folded().get(j - 1));
            if (same && cost[i][j] == cost[i - 1][j - 1]) {
                steps.addFirst(Step.KEEP);
                i--;
                j--;
            } else if (cost[i][j] == cost[i - 1][j] + 1) {
                steps.addFirst(Step.PUT_IN);
                i--;
            } else {
                steps.addFirst(Step.LEAVE_OUT);
                j--;
            }
        }
        return told(widened(steps, said, j, end), claimed, said, Math.max(0, j - putInAt(steps)));
    }

    /// Where the claim begins or ends with words that were not said, the words that were said there belong to the
    /// difference too: as many of them, as far as there are any.
    private static List<Step> widened(List<Step> steps, SpokenWords said, int from, int to) {
        List<Step> widened = new ArrayList<>();
        widened.addAll(Collections.nCopies(Math.min(putInAt(steps), from), Step.LEAVE_OUT));
        widened.addAll(steps);
        int behind = Math.min(putInAt(steps.reversed()), said.size() - to);
        widened.addAll(Collections.nCopies(behind, Step.LEAVE_OUT));
        return widened;
    }

    /// How many steps at the beginning put words in.
    private static int putInAt(List<Step> steps) {
        return (int) steps.stream().takeWhile(step -> step == Step.PUT_IN).count();
    }

    private static int[][] costs(SpokenWords claimed, SpokenWords said) {
        int[][] cost = new int[claimed.size() + 1][said.size() + 1];
        for (int i = 1; i <= claimed.size(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= said.size(); j++) {
                boolean same = claimed.folded().get(i - 1).equals(said.folded().get(j - 1));
                int other = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                cost[i][j] = same ? Math.min(cost[i - 1][j - 1], other) : other;
            }
        }
        return cost;
    }

    /// The steps, each run of equal ones as one change; what is left out before what is put in its place.
    private static Comparison told(List<Step> steps, SpokenWords claimed, SpokenWords said, int first) {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = first;
        for (int at = 0; at < steps.size(); ) {
            boolean keeps = steps.get(at) == Step.KEEP;
            int fromClaimed = i;
            int fromSaid = j;
            for (; at < steps.size() && (steps.get(at) == Step.KEEP) == keeps; at++) {
                Step step = steps.get(at);
                i += step == Step.LEAVE_OUT ? 0 : 1;
                j += step == Step.PUT_IN ? 0 : 1;
            }
            if (keeps) {
                changes.add(new Change.Kept(said.between(fromSaid, j)));
                continue;
            }
            if (j > fromSaid) {
                changes.add(new Change.LeftOut(said.between(fromSaid, j)));
            }
            if (i > fromClaimed) {
                changes.add(new Change.PutIn(claimed.between(fromClaimed, i)));
            }
        }
        return new Comparison(
                Collections.frequency(steps, Step.KEEP),
                Collections.frequency(steps, Step.LEAVE_OUT),
                Collections.frequency(steps, Step.PUT_IN),
                changes);
    }
}
