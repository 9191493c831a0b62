package newsdesk.retrieval;

import newsdesk.corpus.Passage;

/// A passage, and how well a search found it to bear on a question.
///
/// @param passage the passage
/// @param score   higher is better; comparable only with the scores of the same search for the same question
public record RankedPassage(Passage passage, double score) {}
