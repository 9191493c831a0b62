package newsdesk.evaluation;

import java.util.List;
import newsdesk.answer.Answer;
import newsdesk.corpus.ArticleId;
import newsdesk.retrieval.RankedPassage;

/// Where what the desk says in an exam is written down, one question at a time.
public interface Predictions extends AutoCloseable {

    /// What it answered.
    void answered(ExamQuestion question, Answer answer, long millis);

    /// Which articles and passages it found, each list best first.
    void found(ExamQuestion question, List<RankedArticle> articles, List<RankedPassage> passages);

    /// How it ranked candidate sentences.
    void ranked(ExamQuestion question, SentenceRanking ranking);

    @Override
    void close();

    /// An article and its score in a ranking.
    record RankedArticle(ArticleId article, double score) {}
}
