package newsdesk.answer;

import newsdesk.retrieval.Evidence;

/// Drafts an answer from evidence and from nothing else.
public interface Writer {

    /// A draft, which is empty where the evidence does not answer the question. Each of its sentences was handed to
    /// whoever commissioned it as soon as it was written.
    ///
    /// @throws WritingFailed where the writer broke off; the sentences that it has handed in stand
    Draft write(Evidence evidence, Commission commission);
}
