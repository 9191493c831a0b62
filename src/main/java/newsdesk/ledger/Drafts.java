package newsdesk.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles that wait for a moderator.
public interface Drafts {

    /// Keeps a draft under a new id. Where more than `most` wait then, the oldest are let go.
    Draft add(Instant made, String origin, Map<String, String> texts, int most);

    /// Puts other texts in the place of those of a draft.
    ///
    /// @return false where there is no such draft, and so nothing was done
    boolean change(String id, Map<String, String> texts);

    /// The draft of this id, however somebody typed it.
    Optional<Draft> find(String id);

    /// Those that wait, the newest first, at most so many.
    List<Draft> newest(int limit);

    /// How many wait.
    int size();

    /// Lets go of a draft.
    ///
    /// @return false where it was not there any more
    boolean remove(String id);

    /// Lets go of those made before a moment.
    void expire(Instant before);
}
