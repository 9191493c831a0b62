package newsdesk.answer;

import java.util.List;
import java.util.stream.Collectors;

/// What comparing a claim with articles found.
///
/// @param near   the share of its words that the sentences nearest to it bear out
/// @param far    the share that the articles bear out anywhere
/// @param missing how many of its words the articles bear out nowhere
/// @param faults how many rungs of the ladder do not hold
/// @param turned whether it denies what is affirmed, or the reverse
record ClaimFindings(double near, double far, int missing, int faults, boolean turned) {

    private static final List<Rung> LADDER = List.of(
            new NumberRung(),
            new DateRung(),
            new PlaceRung(),
            new NameRung(),
            new ScopeRung(),
            new TitleRung(),
            new DegreeRung(),
            new RoleRung());

    static ClaimFindings of(String claim, List<Citation> best, Wording whole, Lexicon lexicon) {
        String cited = best.stream().map(Citation::words).collect(Collectors.joining("\n"));
        Comparison comparison =
                new Comparison(claim, cited, best.getFirst().passage().imprint(), lexicon);
        int words = 0;
        int near = 0;
        int far = 0;
        for (int i = 0; i < comparison.draft().size(); i++) {
            Token token = comparison.draft().at(i);
            if (token.isContent()) {
                words++;
                near += comparison.homes(i).isEmpty() ? 0 : 1;
                far += whole.homes(token).isEmpty() ? 0 : 1;
            }
        }
        int faults =
                (int) LADDER.stream().filter(rung -> !rung.holds(comparison)).count();
        boolean turned = !new DenialRung().holds(comparison) || !new StrikeRung().holds(comparison);
        int all = Math.max(1, words);
        return new ClaimFindings((double) near / all, (double) far / all, words - far, faults, turned);
    }

    /// What was found of two sentences of one claim: the worse of either.
    ClaimFindings with(ClaimFindings other) {
        return new ClaimFindings(
                Math.min(near, other.near),
                Math.min(far, other.far),
                missing + other.missing,
                faults + other.faults,
                turned || other.turned);
    }

    double score() {
        double score = 0.6 * near + 0.4 * far - 0.08 * missing - 0.06 * faults - (turned ? 0.1 : 0);
        return Math.clamp(score, 0, 1);
    }

    ClaimVerdict.Kind kind() {
        return score() >= 0.7
                ? ClaimVerdict.Kind.SUPPORTED
                : turned ? ClaimVerdict.Kind.CONTRADICTED : ClaimVerdict.Kind.NOT_IN_COVERAGE;
    }
}
