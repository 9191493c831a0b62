package newsdesk.answer;

import newsdesk.retrieval.Evidence;

/// Drafts an answer from evidence and from nothing else.
public interface Writer {

    /// A draft, which is empty where the evidence does not answer the question.
    Draft write(Evidence evidence);
}
