package newsdesk.answer;

import java.util.List;

/// What articles say of a claim.
///
/// @param kind      in a word
/// @param score     how far they bear it out, from 0 to 1
/// @param citations the sentences that were compared with it, best first
public record ClaimVerdict(Kind kind, double score, List<Citation> citations) {

    /// What articles may say of a claim.
    public enum Kind {
        SUPPORTED,
        CONTRADICTED,
        NOT_IN_COVERAGE
    }

    public ClaimVerdict {
        citations = List.copyOf(citations);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("no score from 0 to 1: " + score);
        }
    }
}
