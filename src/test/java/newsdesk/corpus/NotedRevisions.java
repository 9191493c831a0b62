package newsdesk.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Revisions noted down in a test.
public final class NotedRevisions implements Revisions {

    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    private final List<Revision> all = new ArrayList<>();

    public Revision retract(String article, String reason) {
        return note(article, new Change.Retracted(), reason);
    }

    public Revision restore(String article) {
        return note(article, new Change.Restored(), "");
    }

    public Revision correct(Article before, Article after) {
        return add(new Entry(
                before.id(), before.imprint(), new Change.Corrected(before, after), NOON, "console", "It was wrong."));
    }

    private Revision note(String article, Change change, String reason) {
        return add(new Entry(new ArticleId(article), Imprint.NONE, change, NOON, "console", reason));
    }

    @Override
    public Revision add(Entry entry) {
        Revision revision = entry.numbered(all.size() + 1L);
        all.add(revision);
        return revision;
    }

    @Override
    public History history() {
        return new History(all);
    }
}
