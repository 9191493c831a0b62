package newsdesk.evaluation;

import newsdesk.answer.ClaimVerdict;

/// Where what the desk says of claims is written down, one claim at a time.
public interface ClaimVerdicts extends AutoCloseable {

    /// What it says of a claim.
    void judged(ExamClaim claim, ClaimVerdict verdict);

    @Override
    void close();
}
