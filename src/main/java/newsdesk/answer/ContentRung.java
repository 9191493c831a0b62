package newsdesk.answer;

import java.util.HashSet;
import java.util.Set;

/// Everything that a sentence says has its words in the source: nothing was added.
final class ContentRung implements Rung {

    private static final Set<String> WE = Set.of("we", "us", "our", "it");

    /// What "we" and "it" may be called.
    private static final Set<String> STANDING =
            Set.of("company", "team", "organisation", "organization", "group", "body", "panel", "firm");

    @Override
    public boolean holds(Comparison comparison) {
        boolean announces = comparison.cited().hasAny(Set.of("would", "will"));
        boolean stands = comparison.cited().hasAny(WE);
        Set<Integer> numbers = new HashSet<>();
        Quantities.in(comparison.draft()).forEach(number -> {
            for (int i = number.from(); i < number.to(); i++) {
                numbers.add(i);
            }
        });
        for (int i = 0; i < comparison.draft().size(); i++) {
            Token token = comparison.draft().at(i);
            if (token.isContent()
                    && !numbers.contains(i)
                    && !comparison.isName(i)
                    && !Denials.isPlain(token)
                    && !(announces && Degrees.PROMISES.contains(token.lower()))
                    && !comparison.isInDate(i)
                    && comparison.homes(i).isEmpty()
                    && !(stands && STANDING.contains(token.lower()))
                    && comparison.headline().homes(token).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
