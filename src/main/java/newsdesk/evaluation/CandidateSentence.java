package newsdesk.evaluation;

import newsdesk.corpus.ArticleId;

/// A sentence that a question asks to be ranked.
///
/// @param id      its name in the file
/// @param article the article it stands in
/// @param text    its words
public record CandidateSentence(String id, ArticleId article, String text) {

    public CandidateSentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("sentence %s is blank".formatted(id));
        }
    }
}
