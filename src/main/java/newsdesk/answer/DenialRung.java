package newsdesk.answer;

import java.util.List;

/// What a sentence denies, the cited words deny, and what it affirms, they affirm.
final class DenialRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        Denials.Denied denied = Denials.in(comparison.draft());
        Denials.Denied deniedThere = Denials.in(comparison.cited());
        for (int i = 0; i < comparison.draft().size(); i++) {
            Token token = comparison.draft().at(i);
            List<Integer> homes = comparison.nearestHomes(i);
            boolean says = token.isContent() || Speech.isVerb(token) || SmallWords.LIGHT.contains(token.lower());
            if (!says
                    || homes.isEmpty()
                    || comparison.isName(i)
                    || comparison.isInDate(i)
                    || Denials.isCue(comparison.draft(), i)) {
                continue;
            }
            boolean deniesIt = denied.certain().contains(i);
            if (!denied.perhaps().contains(i)
                    && homes.stream()
                            .noneMatch(home -> deniedThere.certain().contains(home) == deniesIt
                                    || deniedThere.perhaps().contains(home)
                                    || Denials.isCue(comparison.cited(), home))) {
                return false;
            }
        }
        return true;
    }
}
