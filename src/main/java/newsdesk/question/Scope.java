package newsdesk.question;

import java.util.Set;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.Outlet;

/// The articles that a question is put to, as the asker has limited them: nothing outside is looked at. (What a
/// question merely mentions, "in the Herald last week", limits nothing.)
///
/// @param within    only these articles; all of them where it is empty
/// @param without   none of these
/// @param published only articles of these days; undated ones are among them only where it is [Period#ALWAYS]
/// @param outlets   only articles of these outlets; those of all outlets where it is empty
public record Scope(Set<ArticleId> within, Set<ArticleId> without, Period published, Set<Outlet> outlets) {

    /// Everything that is indexed.
    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of(), Period.ALWAYS, Set.of());

    public Scope {
        within = Set.copyOf(within);
        without = Set.copyOf(without);
        outlets = Set.copyOf(outlets);
    }

    /// Some articles, less others.
    public static Scope of(Set<ArticleId> within, Set<ArticleId> without) {
        return new Scope(within, without, Period.ALWAYS, Set.of());
    }

    /// What was published in a period by some outlets.
    public static Scope of(Period published, Set<Outlet> outlets) {
        return new Scope(Set.of(), Set.of(), published, outlets);
    }

    public boolean isEverything() {
        return within.isEmpty() && without.isEmpty() && published.isAlways() && outlets.isEmpty();
    }
}
