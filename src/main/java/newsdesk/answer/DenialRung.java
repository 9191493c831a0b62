package newsdesk.answer;

import java.util.List;
import java.util.Set;

/// What a sentence denies, the cited words deny, and what it affirms, they affirm.
final class DenialRung implements Rung {

    @Override
    public boolean holds(Comparison comparison) {
        Set<Integer> denied = Denials.in(comparison.draft());
        Set<Integer> deniedThere = Denials.in(comparison.cited());
        for (int i = 0; i < comparison.draft().size(); i++) {
            Token token = comparison.draft().at(i);
            List<Integer> homes = comparison.homes(i);
            if (!token.isContent() || homes.isEmpty() || comparison.isName(i) || comparison.isInDate(i) || Denials.isCue(comparison.draft(), i)) {
                continue;
            }
            boolean deniesIt = denied.contains(i);
            if (homes.stream().noneMatch(home -> deniedThere.contains(home) == deniesIt
                    || Denials.isCue(comparison.cited(), home))) {
                return false;
            }
        }
        return true;
    }
}
