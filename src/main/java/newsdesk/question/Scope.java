package newsdesk.question;

import java.util.Set;
import newsdesk.corpus.ArticleId;

/// The articles a question is put to.
///
/// @param within  only these articles; all of them where it is empty
/// @param without none of these
public record Scope(Set<ArticleId> within, Set<ArticleId> without) {

    /// Everything that is indexed.
    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
        within = Set.copyOf(within);
        without = Set.copyOf(without);
    }

    public boolean isEverything() {
        return within.isEmpty() && without.isEmpty();
    }
}
