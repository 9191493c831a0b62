package newsdesk.retrieval.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import newsdesk.corpus.Article;
import newsdesk.corpus.ArticleSource;
import newsdesk.corpus.PassageSplitter;
import newsdesk.retrieval.Companion;
import newsdesk.retrieval.DataLock;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.Generation;
import newsdesk.retrieval.Generations;
import newsdesk.retrieval.Progress;
import newsdesk.retrieval.SearchFailed;
import newsdesk.retrieval.lucene.Shelf.Current;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index generations of a data folder, in Lucene: `index` holds them, `vectors` what was embedded for them.
public final class LuceneGenerations implements Generations, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneGenerations.class);

    private final Path data;
    private final DataLock lock;
    private final @Nullable Embedder embedder;
    private final Disk disk;
    private final Shelf shelf;
    private final Annex annex;
    private @Nullable LuceneGeneration latest;

    LuceneGenerations(Path data, DataLock lock, @Nullable Embedder embedder, Disk disk) {
        this(data, lock, embedder, disk, Companion.NONE);
    }

    private LuceneGenerations(Path data, DataLock lock, @Nullable Embedder embedder, Disk disk, Companion companion) {
        this.data = data;
        this.lock = lock;
        this.embedder = embedder;
        this.disk = disk;
        this.shelf = new Shelf(data.resolve("index"));
        this.annex = new Annex(companion, shelf);
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
        return new LuceneGenerations(data, lock, embedder, disk, companion);
    }

    /// The folder in which the companion of a generation lies.
    public Path annex(long generation) {
        return annex.of(generation);
    }

    @Override
    public synchronized Optional<Generation> inService() {
        try {
            return current().map(LuceneGeneration::share);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<String> stampInService() {
        try {
            return shelf.current().map(Current::stamp);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// What is in service, opened again only when it is another than the last time. A generation that is replaced
    /// and deleted between finding its number and opening it is looked for anew.
    private Optional<LuceneGeneration> current() throws IOException {
        Optional<Current> before = Optional.empty();
        for (Optional<Current> now = shelf.current(); now.isPresent() && !now.equals(before); now = shelf.current()) {
            long number = now.get().number();
            if (latest == null || latest.number() != number) {
                Optional<LuceneGeneration> opened = open(number);
                if (opened.isEmpty()) {
                    before = now;
                    continue;
                }
                release();
                latest = opened.get();
            }
            return Optional.of(latest);
        }
        return Optional.empty();
    }

    /// Opens a generation; nothing where it is damaged or of another version.
    ///
    /// @throws IOException where the file system refuses
    private Optional<LuceneGeneration> open(long number) throws IOException {
        Path folder = shelf.folder(number);
        try {
            return Optional.of(LuceneGeneration.open(disk.open(folder), number, embedder));
        } catch (NoSuchFileException | FileNotFoundException e) {
            LOG.warn("Index generation {} lacks a file, so the index is built anew: {}", number, e.toString());
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Index generation {} cannot be used, so the index is built anew: {}", number, e.toString());
        }
        return Optional.empty();
    }

    @Override
    public synchronized Reindexed reindex(ArticleSource articles, Progress progress) {
        try (DataLock.Held _ = lock.hold()) {
            shelf.tidy();
            try {
                return reindexHeld(articles, progress);
            } finally {
                shelf.tidy();
            }
        } catch (IOException e) {
            throw new SearchFailed(
                    "The index could not be written to %s (%s). What was in service stays in service. See that there is room on the disk and that the folder may be written, then reindex."
                            .formatted(data, e),
                    e);
        }
    }

    private Reindexed reindexHeld(ArticleSource articles, Progress progress) throws IOException {
        String stamp = articles.stamp();
        Optional<LuceneGeneration> before = current();
        Survey survey = survey(articles, before, progress);
        if (before.isEmpty() || !survey.unchanged()) {
            return build(articles, stamp, before, survey.passages(), progress);
        }
        Current now = shelf.current().orElseThrow();
        annex.complete(now.number(), articles, progress);
        if (!now.stamp().equals(stamp)) {
            shelf.replace(new Current(now.number(), now.previous(), stamp));
        }
        return new Reindexed(before.get().coverage(), true, 0);
    }

    /// What a look at the articles tells before anything is built.
    ///
    /// @param unchanged whether they are those in service, indexed in the same way
    /// @param passages  how many passages they have, or -1 where that was not counted
    private record Survey(boolean unchanged, int passages) {}

    /// Reads all articles where that can spare embedding, or building what is already there.
    private Survey survey(ArticleSource articles, Optional<LuceneGeneration> before, Progress progress) {
        boolean comparable =
                before.isPresent() && model().equals(before.get().manifest().model());
        if (!comparable && embedder == null) {
            return new Survey(false, -1);
        }
        int mostArticles =
                embedder == null && before.isPresent() ? before.get().coverage().articles() : Integer.MAX_VALUE;
        Fingerprint fingerprint = new Fingerprint();
        int passages = 0;
        try (Stream<Article> all = articles.articles()) {
            for (Article article : (Iterable<Article>) all::iterator) {
                fingerprint.add(article);
                if (fingerprint.articles() > mostArticles) {
                    return new Survey(false, -1);
                }
                passages +=
                        embedder == null ? 0 : PassageSplitter.split(article).size();
                progress.at("reading articles", fingerprint.articles(), -1);
            }
        }
        boolean same = comparable
                && fingerprint.finish().equals(before.get().manifest().fingerprint());
        return new Survey(same, embedder == null ? -1 : passages);
    }

    private String model() {
        return embedder == null ? Manifest.NO_VECTORS : embedder.model();
    }

    private Reindexed build(
            ArticleSource articles, String stamp, Optional<LuceneGeneration> before, int passages, Progress progress)
            throws IOException {
        long number = shelf.begin();
        try (Directory directory = disk.open(shelf.folder(number));
                Companion.Making companion = annex.begin(number, before.orElse(null))) {
            GenerationBuild build = new GenerationBuild(directory, companion, progress, passages);
            int embedded = write(build, articles);
            try (LuceneGeneration written = LuceneGeneration.open(directory, number, embedder)) {
                build.check(written, embedder);
                long previous = before.map(LuceneGeneration::number).orElse(0L);
                shelf.replace(new Current(number, previous, stamp));
                return new Reindexed(written.coverage(), false, embedded);
            }
        }
    }

    /// Writes a generation. When this returns, what had to be embedded for it is kept for the next one too.
    ///
    /// @return how many passages that were
    private int write(GenerationBuild build, ArticleSource articles) throws IOException {
        if (embedder == null) {
            build.write(articles, null, Manifest.NO_VECTORS);
            return 0;
        }
        try (PassageVectors vectors = new PassageVectors(VectorCache.in(data.resolve("vectors"), disk), embedder)) {
            build.write(articles, vectors, embedder.model());
            return vectors.embedded();
        }
    }

    private SearchFailed unreadable(IOException e) {
        return new SearchFailed(
                "The data folder %s cannot be read (%s). Make it readable, or name another.".formatted(data, e), e);
    }

    private void release() {
        if (latest != null) {
            latest.close();
            latest = null;
        }
    }

    /// Lets go of what it holds open; generations given out stay open until they are closed.
    @Override
    public synchronized void close() {
        release();
    }
}
