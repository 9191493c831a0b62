package newsdesk.retrieval.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.Coverage;
import newsdesk.retrieval.Companion;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.Workshop;
import newsdesk.retrieval.lucene.Shelf.Current;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The index generations of a data folder, in Lucene: `index` holds them, `vectors` what was embedded for them.
public final class LuceneGenerations implements Workshop, AutoCloseable {

    /// What is told of who waits for another change.
    private static final String WAITING = "waiting for a change that is under way";

    private final Path data;
    private final DataFolder folder;
    private final DataLock lock;
    private final @Nullable Embedder embedder;
    private final Disk disk;
    private final Shelf shelf;
    private final Annex annex;
    private final Courtesy courtesy;
    private final Served served;

    LuceneGenerations(Path data, DataLock lock, @Nullable Embedder embedder, Disk disk) {
        this(data, lock, embedder, disk, Companion.NONE, new Courtesy());
    }

    private LuceneGenerations(
            Path data, DataLock lock, @Nullable Embedder embedder, Disk disk, Companion companion, Courtesy courtesy) {
        this.data = data;
        this.folder = new DataFolder(data);
        this.lock = lock;
        this.embedder = embedder;
        this.disk = disk;
        this.shelf = new Shelf(data.resolve("index"));
        this.annex = new Annex(companion, shelf);
        this.courtesy = courtesy;
        this.served = new Served(shelf, disk, embedder);
    }

    /// Generations that are searched by words and by vectors.
    public static LuceneGenerations withVectors(Path data, DataLock lock, Embedder embedder) {
        return new LuceneGenerations(data, lock, embedder, FSDirectory::open);
    }

    /// Generations that are searched by words alone, whether they have vectors or not.
    public static LuceneGenerations byWords(Path data, DataLock lock) {
        return new LuceneGenerations(data, lock, null, FSDirectory::open);
    }

    /// The same generations, of which every one that is built from now on has a companion.
    public LuceneGenerations with(Companion companion) {
        return new LuceneGenerations(data, lock, embedder, disk, companion, courtesy);
    }

    /// The same generations, built by words alone. Whoever searches these goes before whoever builds those.
    public LuceneGenerations withoutVectors() {
        return new LuceneGenerations(data, lock, null, disk, annex.companion(), courtesy);
    }

    /// The folder in which the companion of a generation lies.
    public Path annex(long generation) {
        return annex.of(generation);
    }

    @Override
    public Optional<Generation> inService() {
        courtesy.asked();
        try {
            return served.shared().map(Generation.class::cast);
        } catch (IOException e) {
            throw folder.unreadable(e);
        }
    }

    @Override
    public Optional<String> stampInService() {
        try {
            return shelf.current().map(Current::stamp);
        } catch (IOException e) {
            throw folder.unreadable(e);
        }
    }

    @Override
    public boolean isGoneBackTo() {
        try {
            return shelf.current().filter(Current::isGoneBackTo).isPresent();
        } catch (IOException e) {
            throw folder.unreadable(e);
        }
    }

    @Override
    public Candidate prepare(ArticleSource articles, Progress progress) {
        DataLock.Held held = lock.holdInTurn(() -> progress.at(WAITING, 0, -1));
        Optional<LuceneGeneration> before = Optional.empty();
        try {
            shelf.tidy();
            courtesy.begin();
            String stamp = articles.stamp();
            before = served.shared();
            Survey survey = Survey.of(articles, before, embedder, courtesy.of(progress));
            LuceneCandidate.Made made = before.isPresent() && survey.unchanged()
                    ? new LuceneCandidate.Made(before.get().share(), before, true, 0)
                    : build(articles, before, survey.passages(), courtesy.of(progress));
            return new LuceneCandidate(
                    made,
                    held,
                    (candidate, watching) -> publish(candidate, articles, stamp, watching),
                    e -> {
                        throw folder.unwritable(e);
                    },
                    shelf::tidy);
        } catch (IOException | RuntimeException e) {
            before.ifPresent(LuceneGeneration::close);
            shelf.tidy();
            held.close();
            throw e instanceof IOException failed ? folder.unwritable(failed) : (RuntimeException) e;
        }
    }

    private LuceneCandidate.Made build(
            ArticleSource articles, Optional<LuceneGeneration> before, int passages, Progress progress)
            throws IOException {
        long number = shelf.begin();
        GenerationBuild build;
        int embedded;
        try (Directory directory = new UnhurriedDirectory(disk.open(shelf.folder(number)), courtesy);
                Companion.Making companion = annex.begin(number, before.orElse(null))) {
            build = new GenerationBuild(directory, companion, progress, passages, courtesy);
            embedded = build.write(articles, data.resolve("vectors"), disk, embedder);
        }
        LuceneGeneration written = LuceneGeneration.open(disk.open(shelf.folder(number)), number, embedder);
        try {
            build.check(written, embedder);
        } catch (IOException | RuntimeException e) {
            written.close();
            throw e;
        }
        return new LuceneCandidate.Made(written, before, false, embedded);
    }

    private void publish(LuceneCandidate candidate, ArticleSource articles, String stamp, Progress progress)
            throws IOException {
        if (candidate.isUnchanged()) {
            Current now = shelf.current().orElseThrow();
            annex.complete(now.number(), articles, progress);
            if (!now.stamp().equals(stamp)) {
                shelf.replace(new Current(now.number(), now.previous(), stamp));
            }
            return;
        }
        shelf.replace(new Current(candidate.number(), candidate.numberBefore(), stamp));
        served.adopt(candidate.generation());
    }

    @Override
    public Coverage rollBack() {
        try (DataLock.Held _ = lock.hold()) {
            Current now = shelf.current()
                    .filter(current -> current.previous() != 0)
                    .orElseThrow(() -> new SearchFailed("There is no generation before this one to go back to."));
            LuceneGeneration back = served.open(now.previous())
                    .orElseThrow(() ->
                            new SearchFailed("Generation %d, the one before, cannot be used any more. Reindex instead."
                                    .formatted(now.previous())));
            shelf.replace(new Current(/* number= */ now.previous(), /* previous= */ now.number(), now.stamp()));
            served.adopt(back);
            return back.coverage();
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /// Deletes what a process left in a data folder that was killed while it built. For whoever has the right to write
    /// there.
    ///
    /// @return what was deleted
    public static List<Path> tidy(Path data) {
        return new Shelf(data.resolve("index")).tidy();
    }

    /// Lets go of what it holds open; generations given out stay open until they are closed.
    @Override
    public void close() {
        served.close();
    }
}
