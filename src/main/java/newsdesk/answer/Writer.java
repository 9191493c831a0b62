package newsdesk.answer;

import newsdesk.retrieval.Evidence;

/// Drafts an answer from evidence and from nothing else.
public interface Writer {

    /// A draft, which is empty where the evidence does not answer the question. Each of its sentences was handed to
    /// whoever commissioned it as soon as it was written.
    ///
    /// @throws WritingFailed where the writer broke off; the sentences that it has handed in stand
    Draft write(Evidence evidence, Commission commission);

    /// Whether a quick look at the evidence finds an answer; it may miss one. For a writer who has no quicker look than
    /// writing, everything looks answered.
    default boolean looksAnswered(Evidence evidence) {
        return true;
    }
}
