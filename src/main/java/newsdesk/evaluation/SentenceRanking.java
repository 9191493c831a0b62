package newsdesk.evaluation;

import java.util.List;

/// Candidate sentences as the desk ranks them for a question.
///
/// @param sentences best first
/// @param answered  whether the desk takes the first of them for an answer
public record SentenceRanking(List<Ranked> sentences, boolean answered) {

    /// A sentence and its score.
    public record Ranked(String id, double score) {}

    public SentenceRanking {
        sentences = List.copyOf(sentences);
    }
}
