package newsdesk.answer;

import java.util.List;
import java.util.stream.Stream;

/// What comparing a claim with articles found.
///
/// @param words  how many words it has that say something
/// @param open   how many of them the articles have nowhere, nor another word for them
/// @param away   how many they have, but not in the sentences that are nearest to it
/// @param faults what is wrong with it
record ClaimFindings(int words, int open, int away, List<ClaimFault> faults) {

    /// A word from elsewhere in the articles counts for so much less. Set by hand.
    private static final double AWAY = 0.3;

    /// What a fault takes from the score: with one a claim is not supported, however near it is. Set by hand.
    private static final double FAULT = 0.4;

    /// From here on a claim is supported. Without a fault that is where two words of three are borne out. Set on
    /// SummEdits and SciFact together, where anything from 0.6 to 0.75 is nearly as good.
    private static final double SUPPORTED = 0.65;

    ClaimFindings {
        faults = List.copyOf(faults);
    }

    /// What was found of two sentences of one claim.
    ClaimFindings with(ClaimFindings other) {
        return new ClaimFindings(
                words + other.words,
                open + other.open,
                away + other.away,
                Stream.concat(faults.stream(), other.faults.stream()).toList());
    }

    double score() {
        if (words == 0) {
            return 0;
        }
        return Math.clamp(1 - (open + AWAY * away) / words - FAULT * faults.size(), 0, 1);
    }

    ClaimVerdict.Kind kind() {
        if (score() >= SUPPORTED) {
            return ClaimVerdict.Kind.SUPPORTED;
        }
        return faults.stream().anyMatch(ClaimFault::contradicts)
                ? ClaimVerdict.Kind.CONTRADICTED
                : ClaimVerdict.Kind.NOT_IN_COVERAGE;
    }
}
