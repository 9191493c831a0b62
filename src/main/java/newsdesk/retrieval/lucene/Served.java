package newsdesk.retrieval.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import newsdesk.retrieval.Embedder;
import newsdesk.retrieval.lucene.Shelf.Current;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The generation in service, held open for all who ask.
final class Served implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Served.class);

    private final Shelf shelf;
    private final Disk disk;
    private final @Nullable Embedder embedder;
    private @Nullable LuceneGeneration latest;

    Served(Shelf shelf, Disk disk, @Nullable Embedder embedder) {
        this.shelf = shelf;
        this.disk = disk;
        this.embedder = embedder;
    }

    /// What is in service, to be closed by the caller.
    ///
    /// @throws IOException where the file system refuses
    synchronized Optional<LuceneGeneration> shared() throws IOException {
        return current().map(LuceneGeneration::share);
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
                close();
                latest = opened.get();
            }
            return Optional.of(latest);
        }
        return Optional.empty();
    }

    /// Opens a generation; nothing where it is damaged or of another version.
    ///
    /// @throws IOException where the file system refuses
    Optional<LuceneGeneration> open(long number) throws IOException {
        try {
            return Optional.of(LuceneGeneration.open(disk.open(shelf.folder(number)), number, embedder));
        } catch (NoSuchFileException | FileNotFoundException e) {
            LOG.warn("Index generation {} lacks a file, so the index is built anew: {}", number, e.toString());
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Index generation {} cannot be used, so the index is built anew: {}", number, e.toString());
        }
        return Optional.empty();
    }

    /// Takes what is put into service. It is open already, so that no question waits for that.
    synchronized void adopt(LuceneGeneration next) {
        close();
        latest = next;
    }

    /// Lets go of what it holds open; generations given out stay open until they are closed.
    @Override
    public synchronized void close() {
        if (latest != null) {
            latest.close();
            latest = null;
        }
    }
}
