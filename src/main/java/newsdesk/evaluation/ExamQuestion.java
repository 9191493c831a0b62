package newsdesk.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.question.Scope;

/// A question of an exam, and what is known of its answer.
///
/// @param id         its name in the file
/// @param words      the question
/// @param scope      the articles it is put to
/// @param candidates the sentences to be ranked, by id, where it asks for that
/// @param gold       the articles that hold evidence; empty where that is not known or there are none
/// @param goldSentences the candidates that answer it; empty where that is not known or there are none
/// @param answerable whether the corpus answers it; empty where that is not known
public record ExamQuestion(
        String id,
        String words,
        Scope scope,
        List<String> candidates,
        Set<ArticleId> gold,
        Set<String> goldSentences,
        Optional<Boolean> answerable) {

    public ExamQuestion {
        candidates = List.copyOf(candidates);
        gold = Set.copyOf(gold);
        goldSentences = Set.copyOf(goldSentences);
    }
}
