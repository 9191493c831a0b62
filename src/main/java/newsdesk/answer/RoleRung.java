package newsdesk.answer;

import java.util.List;

/// Nobody is told to have done what another did: who acts in a sentence acts in the cited words.
final class RoleRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        Wording draft = comparison.draft();
        Wording cited = comparison.cited();
        for (int i = 0; i < draft.size(); i++) {
            List<Integer> homes = comparison.nearestHomes(i);
            boolean speech = Speech.isVerb(draft.at(i));
            boolean verb = draft.at(i).lower().length() > 3
                    && (speech
                            || draft.at(i).isContent()
                            || SmallWords.LIGHT.contains(draft.at(i).lower()));
            if (!verb || homes.isEmpty() || Actors.is(draft, i) || draft.at(i).quoted() > 0) {
                continue;
            }
            int actor = Actors.of(draft, i);
            boolean known = !speech || homes.stream().anyMatch(home -> Speech.isVerb(cited.at(home)));
            if (actor >= 0
                    && known
                    && homes.stream().allMatch(home -> isAnothers(home, draft.at(actor), speech, comparison))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnothers(int home, Token doer, boolean speech, Comparison comparison) {
        Wording cited = comparison.cited();
        if (speech && cited.at(home).is("according")) {
            return false;
        }
        if (speech && !Speech.isVerb(cited.at(home))) {
            return true;
        }
        int actor = Actors.of(cited, home);
        if (actor < 0 || !Actors.differ(doer, cited.at(actor), cited)) {
            return false;
        }
        Token other = cited.at(actor);
        boolean otherIsInDraft = comparison.draft().tokens().stream().anyMatch(other::meansTheSameAs);
        boolean doerIsCited = cited.tokens().stream().anyMatch(doer::meansTheSameAs);
        return (speech || otherIsInDraft) && doerIsCited;
    }
}
