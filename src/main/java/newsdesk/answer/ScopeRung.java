package newsdesk.answer;

import java.util.Map;
import java.util.Set;

/// Small words that widen, narrow, order or connect what is said are borne out: "only", "all", "ever", "first", "or",
/// "because", "before".
final class ScopeRung implements Rung {

    private static final Set<String> DENYING = Set.of(
            "not",
            "n't",
            "no",
            "nor",
            "neither",
            "never",
            "none",
            "nobody",
            "cannot",
            "denied",
            "denies",
            "without",
            "nothing",
            "rejected",
            "refused");

    private static final Set<String> EVERY = Set.of(
            "all", "every", "each", "whole", "entire", "everyone", "everybody", "everything", "both", "always", "any");

    /// What must be printed for a word to be said: one of these.
    private static final Map<String, Set<String>> NEEDS = Map.ofEntries(
            Map.entry(
                    "only",
                    Set.of(
                            "only",
                            "alone",
                            "just",
                            "merely",
                            "sole",
                            "solely",
                            "unless",
                            "without",
                            "provided",
                            "except",
                            "nothing")),
            Map.entry("all", EVERY),
            Map.entry("every", EVERY),
            Map.entry("each", EVERY),
            Map.entry("everyone", EVERY),
            Map.entry("everybody", EVERY),
            Map.entry("everything", EVERY),
            Map.entry("always", Set.of("always", "every", "ever", "all")),
            Map.entry("ever", Set.of("ever", "never", "always")),
            Map.entry("never", Set.of("never", "ever", "not", "n't", "without", "no")),
            Map.entry("first", Set.of("first")),
            Map.entry("last", Set.of("last", "past", "previous", "recent")),
            Map.entry(
                    "because",
                    Set.of("because", "since", "as", "owing", "due", "reason", "cause", "caused", "so", "for", "over")),
            Map.entry("or", Set.of("or", "nor", "neither", "not", "n't", "no", "either", "whether", "if", "never")),
            Map.entry(
                    "more",
                    Set.of(
                            "more",
                            "over",
                            "further",
                            "another",
                            "again",
                            "higher",
                            "above",
                            "rise",
                            "rose",
                            "exceeding",
                            "longer",
                            "increase",
                            "additional",
                            "other")),
            Map.entry(
                    "less", Set.of("less", "under", "below", "lower", "fewer", "smaller", "fall", "fell", "decrease")),
            Map.entry("most", Set.of("most", "majority", "mostly", "largest", "mainly", "half")),
            Map.entry("many", Set.of("many", "numerous", "most", "several", "up", "much")),
            Map.entry("several", Set.of("several", "some", "few", "many", "number")),
            Map.entry("few", Set.of("few", "some", "several")),
            Map.entry(
                    "still",
                    Set.of("still", "remain", "remains", "remained", "continue", "continues", "continued", "yet")),
            Map.entry("again", Set.of("again", "another", "second", "resume", "resumed", "once", "more", "re")),
            Map.entry("already", Set.of("already", "had", "has", "have")));

    /// What contradicts a word where it is printed and the word is not.
    private static final Map<String, Set<String>> AGAINST = Map.ofEntries(
            Map.entry("before", Set.of("after", "since", "following")),
            Map.entry("after", Set.of("before", "until", "till", "by")),
            Map.entry("until", Set.of("after", "since", "from")),
            Map.entry("since", Set.of("until", "before", "till")),
            Map.entry("above", Set.of("below", "under")),
            Map.entry("below", Set.of("above", "over")),
            Map.entry("inside", Set.of("outside")),
            Map.entry("outside", Set.of("inside")),
            Map.entry("against", Set.of("favour", "for")),
            Map.entry("with", Set.of("without")),
            Map.entry("without", Set.of("with")),
            Map.entry("if", Set.of("although", "though", "because")),
            Map.entry("unless", Set.of("because", "although")));

    @Override
    public boolean holds(Comparison comparison) {
        for (Token token : comparison.draft().tokens()) {
            if (!isBorneOut(token, comparison.cited())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBorneOut(Token token, Wording cited) {
        Set<String> needed = NEEDS.get(token.lower());
        if (needed != null && !cited.hasAny(needed)) {
            return false;
        }
        Set<String> against = AGAINST.get(token.lower());
        boolean printed = cited.tokens().stream().anyMatch(other -> other.is(token.lower()));
        return against == null || printed || !cited.hasAny(against) || cited.hasAny(DENYING);
    }
}
