package newsdesk.evaluation;

import java.util.List;
import newsdesk.corpus.ArticleId;

/// A claim of an exam and the articles that it is compared with.
///
/// @param id       its name in the file
/// @param words    the claim
/// @param articles the articles
public record ExamClaim(String id, String words, List<ArticleId> articles) {

    public ExamClaim {
        articles = List.copyOf(articles);
    }
}
