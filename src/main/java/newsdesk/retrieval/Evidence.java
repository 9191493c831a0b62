package newsdesk.retrieval;

import java.util.List;
import newsdesk.corpus.Coverage;
import newsdesk.question.Question;

/// The passages that an answer to a question may rest on, best first, and what was searched for them.
public record Evidence(Question question, List<RankedPassage> passages, Coverage searched) {

    public Evidence {
        passages = List.copyOf(passages);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
