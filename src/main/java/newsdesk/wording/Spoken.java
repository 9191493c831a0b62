package newsdesk.wording;

import java.util.List;
import java.util.stream.Collectors;
import newsdesk.quotes.Printing;
import newsdesk.quotes.Saying;
import newsdesk.quotes.Speaker;
import newsdesk.quotes.Verdict;

/// What is said about quotations beside their words: who said them, where else they are printed, what became of words
/// that were to be verified. Names from outside stand in it on one line and [Harmless].
public final class Spoken {

    /// What stands before words that are the reporter's, not the speaker's.
    public static final String REPORTED = "reported: ";

    /// Further places of the same words that are named; the others are counted.
    private static final int PLACES = 3;

    private Spoken() {}

    /// What a verdict comes to.
    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Exact exact -> exact(exact);
            case Verdict.Altered _ -> "Altered: something like it was said.";
            case Verdict.SaidByAnother another ->
                "Said by somebody else, not by %s.".formatted(Harmless.line(another.claimed()));
            case Verdict.NotInCoverage _ -> "Not in the coverage: nobody is quoted with anything like it.";
        };
    }

    private static String exact(Verdict.Exact exact) {
        String found = exact.isAmbiguous()
                ? "Exact, but not by one speaker: these words stand in the coverage as the words of several."
                : "Exact: these words stand in the coverage just so.";
        boolean reported = exact.sayings().stream().allMatch(Saying::isReported);
        return reported
                ? found + " They are the reporter's words for what was said, not a quotation word for word."
                : found;
    }

    /// "Anna Brook, Foreign Minister (printed as “she”)", or that nobody knows.
    public static String speaker(Saying saying) {
        String by = Harmless.line(saying.first().by());
        String name = saying.speaker().map(Spoken::titled).orElse("speaker unknown");
        return saying.speaker().map(Speaker::name).filter(by::contains).isPresent() || by.isEmpty()
                ? name
                : "%s (printed as “%s”)".formatted(name, by);
    }

    private static String titled(Speaker speaker) {
        return Harmless.line(speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role());
    }

    /// Where else the words are printed, as a sentence; the empty text where that is nowhere.
    public static String others(Saying saying) {
        List<Printing> others = saying.printings().subList(1, saying.printings().size());
        if (others.isEmpty()) {
            return "";
        }
        String named = others.stream()
                .limit(PLACES)
                .map(other -> Harmless.line(other.imprint().title() + ", " + Wording.origin(other.imprint())))
                .collect(Collectors.joining("; "));
        String more = others.size() > PLACES ? " and in " + Wording.number(others.size() - PLACES) + " more" : "";
        return "%s: also %s%s.".formatted(Wording.count(saying.printings().size(), "place"), named, more);
    }
}
