package newsdesk.editing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleId;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.ArticleStore;
import newsdesk.corpus.ArticleStore.Kept;
import newsdesk.corpus.Imprint;
import newsdesk.editing.PageReader.Reading;
import newsdesk.ledger.Drafts;

/// Where articles are brought in one by one: each is read, compared with those that are there, and waits until it is
/// published or discarded.
public final class Intake {

    /// Whoever has not decided by then has forgotten it.
    public static final Duration WAITS = Duration.ofDays(30);

    /// Nobody looks at more.
    private static final int MOST_ALIKE = 5;

    private final PageReader reader;
    private final Shelves shelves;
    private final DraftBox box;
    private final Clock clock;

    /// Where published articles are.
    ///
    /// @param folder   those that are kept by hand; nothing is put there
    /// @param imported those that were brought in
    public record Shelves(ArticleSource folder, ArticleStore imported) {}

    /// @param drafts where they wait
    public Intake(PageReader reader, Shelves shelves, Drafts drafts, Clock clock) {
        this.reader = reader;
        this.shelves = shelves;
        this.box = new DraftBox(drafts);
        this.clock = clock;
    }

    /// A draft and what is much like it.
    public record Waiting(Draft draft, List<Alike> alike) {

        public Waiting {
            alike = List.copyOf(alike);
        }

        /// Whether it is much like another article, of which it is no other version.
        public boolean isCopy() {
            return alike.stream().anyMatch(other -> other.kind() != Alike.Kind.SAME_ARTICLE);
        }
    }

    /// What came of bringing something.
    public sealed interface Brought {

        /// It waits.
        record Taken(Waiting waiting) implements Brought {}

        /// It is none that can be taken.
        ///
        /// @param why as sentences
        record Refused(String why) implements Brought {}
    }

    /// Reads something, and lets it wait.
    public Brought bring(Material material) {
        return switch (reader.read(material)) {
            case Reading.Refused(String why) -> new Brought.Refused(why);
            case Reading.Understood(Imprint imprint, String body) -> {
                Article article = Naming.named(imprint, body);
                box.drafts().expire(clock.instant().minus(WAITS));
                // Compared before it waits itself.
                List<Alike> alike = alike(article, "");
                yield new Brought.Taken(new Waiting(box.add(clock.instant(), material.name(), article), alike));
            }
        };
    }

    /// The draft of an id; nothing where it does not wait any more.
    public Optional<Draft> draft(String id) {
        return box.find(id);
    }

    /// The same, with what is like it.
    public Optional<Waiting> look(String id) {
        return box.find(id).map(this::compared);
    }

    /// Those that wait, the newest first.
    public List<Draft> waiting() {
        return box.all();
    }

    /// Puts another imprint over a draft; nothing where it does not wait any more.
    public Optional<Waiting> amend(String id, Imprint imprint) {
        return box.find(id)
                .map(draft -> new Draft(
                        draft.id(),
                        draft.made(),
                        draft.origin(),
                        Naming.named(imprint, draft.article().body())))
                .filter(draft -> box.change(draft.id(), draft.article()))
                .map(this::compared);
    }

    /// What came of publishing a draft.
    public sealed interface Publishing {

        /// It is kept, and found as soon as the corpus is indexed anew.
        record Done(Draft draft, Kept kept) implements Publishing {}

        /// It does not wait any more.
        record Gone() implements Publishing {}

        /// An article that is kept by hand has its id, and nothing may take the place of that.
        record Taken(Draft draft) implements Publishing {}
    }

    /// Puts a draft with the published articles. When this returns it is there for good; where the program ends
    /// before, it still waits.
    ///
    /// @throws newsdesk.corpus.UnreadableCorpus where it cannot be kept
    public Publishing publish(String id) {
        Optional<Draft> found = box.find(id);
        if (found.isEmpty()) {
            return new Publishing.Gone();
        }
        Draft draft = found.get();
        if (isInFolder(draft.article().id())) {
            return new Publishing.Taken(draft);
        }
        Kept kept = shelves.imported().keep(Stream.of(draft.article()));
        box.drafts().remove(draft.id());
        return new Publishing.Done(draft, kept);
    }

    /// Lets go of a draft.
    ///
    /// @return what it was; nothing where it did not wait any more
    public Optional<Draft> discard(String id) {
        return box.find(id).filter(draft -> box.drafts().remove(draft.id()));
    }

    private boolean isInFolder(ArticleId id) {
        try (Stream<Article> articles = shelves.folder().articles()) {
            return articles.anyMatch(article -> article.id().equals(id));
        }
    }

    private Waiting compared(Draft draft) {
        return new Waiting(draft, alike(draft.article(), draft.id()));
    }

    private List<Alike> alike(Article article, String itself) {
        Resemblance resemblance = new Resemblance(article);
        List<Alike> alike = new ArrayList<>();
        for (ArticleSource shelf : List.of(shelves.folder(), shelves.imported())) {
            try (Stream<Article> articles = shelf.articles()) {
                articles.forEach(
                        other -> resemblance.of(other).ifPresent(kind -> alike.add(new Alike(kind, other, ""))));
            }
        }
        for (Draft other : box.all()) {
            if (!other.id().equals(itself)) {
                resemblance
                        .of(other.article())
                        .ifPresent(kind -> alike.add(new Alike(kind, other.article(), other.id())));
            }
        }
        return alike.stream()
                .sorted(Comparator.comparing(Alike::kind))
                .limit(MOST_ALIKE)
                .toList();
    }
}
